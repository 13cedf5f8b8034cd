import type { Knex } from 'knex';
import type { Confidentiality } from '../../../../contracts/texts';
import type { RoundChange } from '../../domain/approval/round';

/** Moves a round on; a conclusion of the confidentiality review stays once it is there. */
export const updateRound = (
  trx: Knex,
  id: number,
  change: RoundChange & {
    handlerName: string | null;
    confidentiality?: Confidentiality | undefined;
  }
) =>
  trx.raw(
    `update workflow_rounds set state = ?, step = ?, handler_id = ?, handler_name = ?,
       confidentiality = coalesce(?::jsonb, confidentiality), updated_at = now()
     where id = ?`,
    [
      change.state,
      change.step,
      change.handlerId,
      change.handlerName,
      change.confidentiality ? JSON.stringify(change.confidentiality) : null,
      id,
    ] as Knex.RawBinding[]
  );
