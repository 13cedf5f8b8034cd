import type { Knex } from 'knex';
import type { TextEvent } from '../../../../contracts/texts';

export interface NewStep {
  roundId: number;
  action: TextEvent['action'];
  step: number | null;
  stepName: string | null;
  actor: { id: number; name: string };
  conclusion?: string | null;
  remarks?: string | null;
  /** Of what the actor saw. */
  hash: string;
}

/** Adds what was done to a round's history. */
export const insertStep = (trx: Knex, one: NewStep) =>
  trx.raw(
    `insert into workflow_steps
       (round_id, action, step, step_name, actor_id, actor_name, conclusion, remarks, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      one.roundId,
      one.action,
      one.step,
      one.stepName,
      one.actor.id,
      one.actor.name,
      one.conclusion ?? null,
      one.remarks ?? null,
      one.hash,
    ] as Knex.RawBinding[]
  );
