import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Schedule } from '../../../contracts/schedules';
import { afterFailure } from '../domain/schedules/after-failure';
import type { Queue } from '../domain/queue';
import { endSchedule, putOff } from '../queries/schedules/end-schedule';
import { takeDue } from '../queries/schedules/take-due';
import { inTransaction } from './in-transaction';
import { goOut } from './schedules/go-out';
import { service } from './service';
import { draftOf } from './texts/draft-of';

/** Wakes one node at the planned moment. It is the rows that say what is due, not these jobs. */
export const WAKE: Queue = {
  name: 'workflow.schedules',
  // plans for the same moment share a job
  options: { policy: 'short', expireInSeconds: 900 },
  pollSeconds: 1,
  batchSize: 100,
};

/** Every ten seconds: what a node that died has let go of, what was put off, what no job woke us for. */
const SWEEP = { name: 'workflow: schedules', rule: '*/10 * * * * *' };

type Taken = Schedule & { attempts: number };

/** Carries out what is planned, each plan once, whatever the number of nodes. */
export const createScheduleRunner = ({ strapi }: { strapi: Core.Strapi }) => {
  let running: Promise<void> | undefined;
  let stopped = false;

  /** Who planned it, and who has written the text. */
  const ownersOf = async (plan: Taken): Promise<number[]> => {
    const draft = await draftOf(strapi, plan).catch(() => null);
    return [...new Set([plan.plannedBy?.id, draft?.authorId])].filter(
      (id): id is number => typeof id === 'number'
    );
  };

  const note = (trx: Knex, plan: Taken, { action, reason }: { action: string; reason?: string }) =>
    service(strapi, 'audit').write(trx, {
      kind: 'workflow',
      action,
      siteCode: plan.siteCode,
      actor: null,
      subject: plan,
      after: { schedule: plan.id, at: plan.at, plannedBy: plan.plannedBy?.id ?? null },
      reason: reason ?? plan.reason,
    });

  /** After the rollback of what was tried: the owner hears of what will not be tried again. */
  const settle = async (plan: Taken, error: unknown): Promise<void> => {
    const next = afterFailure(error, plan.attempts);
    strapi.log.warn(
      `workflow: schedule ${plan.id}: ${error instanceof Error ? error.message : String(error)}`
    );
    if (next.kind === 'again') return putOff(strapi.db.connection, plan.id, next);
    const { failure } = next;
    await inTransaction(strapi, async (db) => {
      if (!(await endSchedule(db, plan.id, { state: 'failed', failure }))) return;
      await note(db, plan, { action: 'schedule_failed', reason: failure.message });
      await service(strapi, 'notices').send(db, {
        to: await ownersOf(plan),
        kind: 'schedule_failed',
        subject: plan,
        detail: failure.message,
      });
    });
  };

  /** One plan, in one transaction. @returns whether there was one */
  const carryOutNext = async (): Promise<boolean> => {
    let taken: Taken | null = null;
    try {
      await inTransaction(strapi, async (db) => {
        taken = await takeDue(db);
        if (!taken) return;
        await goOut(strapi, taken, taken.action);
        await endSchedule(db, taken.id, { state: 'done' });
        await note(db, taken, { action: `scheduled_${taken.action}` });
      });
    } catch (error) {
      if (!taken) throw error;
      await settle(taken, error);
    }
    return taken !== null;
  };

  const carryOutAll = async (): Promise<void> => {
    try {
      while (!stopped && (await carryOutNext()));
    } catch (error) {
      // the database is away: the next sweep finds what is due
      strapi.log.warn(
        `workflow: schedules: ${error instanceof Error ? error.message : String(error)}`
      );
    }
  };

  /** Until nothing is due; a second call waits for the first. */
  const run = (): Promise<void> => {
    running ??= carryOutAll().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    run,

    start(): void {
      stopped = false;
      strapi.cron.add({ [SWEEP.name]: { task: () => run(), options: { rule: SWEEP.rule } } });
      void run();
    },

    /** Ends when the plan that is being carried out is done. */
    async stop(): Promise<void> {
      stopped = true;
      strapi.cron.remove(SWEEP.name);
      await running;
    },
  };
};
