import { fetchBody } from './measure';
import type { Request } from './processes/load';
import { startOurs, startStock, type RunningServer } from './servers';

export interface StartTimes {
  /** Milliseconds from the start of the process to its first answer, of each start. */
  ours: number[];
  stock: number[];
}

const STARTS = 5;

const timeOf = async (start: () => Promise<RunningServer>, request: Request): Promise<number> => {
  const began = performance.now();
  const server = await start();
  await fetchBody(server.url, request);
  const elapsed = performance.now() - began;
  await server.stop();
  return elapsed;
};

/**
 * Starts both in turn on databases that have their schema. Stock Strapi without its GraphQL plugin:
 * a bare application has none, though ours answers GraphQL too.
 */
export const measureStarts = async (
  databases: { ours: string; stock: string },
  list: { ours: Request; stock: Request }
): Promise<StartTimes> => {
  const times: StartTimes = { ours: [], stock: [] };
  for (let turn = 0; turn < STARTS; turn += 1) {
    times.stock.push(
      await timeOf(() => startStock(databases.stock, { graphql: false }), list.stock)
    );
    times.ours.push(await timeOf(() => startOurs(databases.ours, 'on'), list.ours));
  }
  return times;
};
