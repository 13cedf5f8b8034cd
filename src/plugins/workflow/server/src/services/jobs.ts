import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type PgBoss from 'pg-boss';
import type { Queue } from '../domain/queue';
import { countJobs } from '../queries/count-jobs';
import { createJobTables, JOB_SCHEMA } from '../queries/create-job-tables';

/** Milliseconds between two attempts to begin. */
const PAUSE = 5_000;

/** Milliseconds in which a job that has begun may end. */
const PATIENCE = 10_000;

type Handler = (data: readonly object[]) => Promise<void>;

export interface SendOptions {
  /** Not before this moment. */
  startAfter?: Date;
  /** In a queue of policy `short` a job is not sent where one with this key waits. */
  singletonKey?: string;
}

interface RawConnection {
  query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;
}

/** Lets pg-boss write through a connection of Strapi's: within its transaction. */
const writingThrough = (db: Knex): PgBoss.Db => ({
  executeSql: async (text, values) => {
    const client = db.client as {
      acquireConnection: () => Promise<RawConnection>;
      releaseConnection: (connection: RawConnection) => Promise<void>;
    };
    const connection = await client.acquireConnection();
    try {
      return await connection.query(text, values);
    } finally {
      await client.releaseConnection(connection);
    }
  },
});

/** Strapi switches the parsing of JSON off, for everybody who uses the same driver. */
const parseData = (data: object | string): object =>
  typeof data === 'string' ? (JSON.parse(data) as object) : data;

/**
 * Work that waits for its moment, or may fail and be tried again: by pg-boss, whose tables are in our
 * database, so that a job is sent with the transaction that wants it, or not at all.
 */
export const createJobs = ({ strapi }: { strapi: Core.Strapi }) => {
  const workers = new Map<string, { queue: Queue; handle: Handler }>();
  let sender: PgBoss | undefined;
  let running: Promise<PgBoss | undefined> | undefined;
  let stopped = new AbortController();

  const load = async () => (await import('pg-boss')).default;

  /** Only makes the statements: it is never started. */
  const sending = async (): Promise<PgBoss> => {
    const Boss = await load();
    sender ??= new Boss({ schema: JOB_SCHEMA, db: writingThrough(strapi.db.connection) });
    return sender;
  };

  const warn = (about: string, error: unknown): void => {
    strapi.log.warn(
      `workflow: ${about}: ${error instanceof Error ? error.message : String(error)}`
    );
  };

  const begin = async (): Promise<PgBoss> => {
    const Boss = await load();
    const boss = new Boss({
      ...strapi.config.get<PgBoss.DatabaseOptions>('database.connection.connection'),
      application_name: 'gongkai jobs',
      schema: JOB_SCHEMA,
      max: 2,
      // days and hours are Strapi's own cron's business
      schedule: false,
    });
    boss.on('error', (error) => warn('jobs', error));
    await boss.start();
    for (const { queue, handle } of workers.values()) {
      const { name, pollSeconds, batchSize } = queue;
      await boss.work<object>(
        name,
        { pollingIntervalSeconds: pollSeconds, batchSize },
        async (jobs) => {
          try {
            await handle(jobs.map(({ data }) => parseData(data)));
          } catch (error) {
            warn(name, error);
            throw error;
          }
        }
      );
    }
    return boss;
  };

  /** A database that is away when the server starts is waited for. */
  const beginInTheEnd = async ({ signal }: AbortController): Promise<PgBoss | undefined> => {
    while (!signal.aborted) {
      try {
        return await begin();
      } catch (error) {
        warn('jobs could not be started', error);
        await sleep(PAUSE, undefined, { signal }).catch(() => undefined);
      }
    }
    return undefined;
  };

  return {
    /** Names a queue, and what is to be done with its jobs. To be called in `register`. */
    work(queue: Queue, handle: Handler): void {
      workers.set(queue.name, { queue, handle });
    },

    createTables: (): Promise<void> =>
      createJobTables(
        strapi.db.connection,
        [...workers.values()].map(({ queue }) => queue)
      ),

    /**
     * Sends a job in the transaction, at once without one.
     *
     * @example await jobs.send(trx, 'workflow.mail', { notice: 7 })
     */
    async send(
      trx: Knex | null,
      name: string,
      { data = {}, ...options }: SendOptions & { data?: object } = {}
    ): Promise<void> {
      const db = writingThrough(trx ?? strapi.db.connection);
      await (await sending()).send(name, data, { ...options, db });
    },

    /** Begins to work. */
    start(): void {
      running ??= beginInTheEnd(stopped);
    },

    /** Ends when what has begun is done. */
    async stop(): Promise<void> {
      stopped.abort();
      const boss = await running;
      running = undefined;
      stopped = new AbortController();
      await boss?.stop({ timeout: PATIENCE });
    },

    /** Jobs by queue that wait to be done now: for the metrics. */
    depths: (): Promise<Record<string, number>> => countJobs(strapi.db.connection),
  };
};
