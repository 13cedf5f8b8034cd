import { setTimeout as sleep } from 'node:timers/promises';
import { fetchBody, CONNECTIONS } from './measure';
import { percentile } from './percentile';
import { startChild, type Child } from './processes/child';
import type { Load, LoadInput, Request } from './processes/load';
import { OUR_FOLDERS, ourEnvironment, startOurs } from './servers';

export interface Freshness {
  publications: number;
  /** Milliseconds from the commit to the first answer of another node that shows it. */
  p50: number;
  p99: number;
  max: number;
  /** Of the load meanwhile. */
  errors: number;
}

/** A county of its own, so that what is published is in nobody's way. */
const COUNTY = 'bench-live';
const PUBLICATIONS = 200;
const PAUSE = 50;
const SPELL_SECONDS = 2;
/** An answer older than this is a failure, not a figure. */
const LIMIT = 10_000;

const now = () => performance.timeOrigin + performance.now();

/** Asks again and again until the document is there. @returns the milliseconds since `at` */
const millisecondsUntilSeen = async (
  url: string,
  { documentId, at }: { documentId: string; at: number }
): Promise<number> => {
  const request: Request = { method: 'GET', path: `/api/sites/${COUNTY}/records?limit=1` };
  for (;;) {
    const seen = (await fetchBody(url, request)).includes(documentId);
    const elapsed = now() - at;
    if (seen) return elapsed;
    if (elapsed > LIMIT) throw new Error(`${documentId} is not seen after ${LIMIT} ms`);
  }
};

/**
 * Publishes in a process of its own and reads from two servers on the same database, both of them
 * loaded with reads of another county, until each publication is seen.
 */
export const measureFreshness = async (
  databaseUrl: string,
  { load, busy }: { load: Child; busy: Request }
): Promise<Freshness> => {
  const asked = await startOurs(databaseUrl, 'on');
  const other = await startOurs(databaseUrl, 'on');
  const publisher = await startChild('publisher', {
    args: OUR_FOLDERS,
    env: ourEnvironment(databaseUrl, 'on'),
  });
  const otherLoad = await startChild('load');
  try {
    await publisher.ask('county', COUNTY);
    let published = false;
    const keepBusy = async (child: Child, url: string): Promise<Load[]> => {
      const loads: Load[] = [];
      while (!published) {
        const input: LoadInput = {
          ...{ url, request: busy, connections: CONNECTIONS },
          until: { seconds: SPELL_SECONDS },
        };
        loads.push(await child.ask<Load>('load', input));
      }
      return loads;
    };
    const busyNodes = Promise.all([keepBusy(load, asked.url), keepBusy(otherLoad, other.url)]);
    const times: number[] = [];
    for (let number = 1; number <= PUBLICATIONS; number += 1) {
      const publication = await publisher.ask<{ documentId: string; at: number }>(
        'publish',
        `关于公布第${number}批临时救助对象名单的公告`
      );
      times.push(await millisecondsUntilSeen(asked.url, publication));
      await sleep(PAUSE);
    }
    published = true;
    const loads = (await busyNodes).flat();
    times.sort((one, another) => one - another);
    return {
      publications: PUBLICATIONS,
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      max: percentile(times, 1),
      errors: loads.reduce((sum, { errors }) => sum + errors, 0),
    };
  } finally {
    await Promise.all([asked, other, publisher, otherLoad].map((process) => process.stop()));
  }
};
