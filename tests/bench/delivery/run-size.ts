import {
  deepPage,
  DEEP,
  documentsIn,
  worksOf,
  type Place,
  type Work,
  type WorkName,
} from './works';
import { fetchBody, measure, type Figures } from './measure';
import type { Options } from './options';
import type { Child } from './processes/child';
import type { Route } from './processes/floor';
import type { Request } from './processes/load';
import type { Statement } from './processes/statements';
import { SITE } from './seed/rows';
import { withClient } from './seed/databases';
import { startFloor, startOurs, startStock, type RunningServer, type ServerName } from './servers';

export interface Measured extends Figures {
  rows: number;
  work: WorkName;
  label: string;
  server: ServerName;
  round: number;
}

export interface Memory {
  rows: number;
  server: ServerName;
  /** Resident set after the load, in bytes. */
  bytes: number;
}

export interface SizeFound {
  measured: Measured[];
  memory: Memory[];
  /** The plain list, as it was asked. */
  list: Work;
}

export interface SizeInput {
  rows: number;
  ours: string;
  stock: string;
  load: Child;
  options: Options;
  say: (text: string) => void;
}

/** What the floors answer: the bytes ours sent, and the statements ours ran. */
type Floors = Map<Work['name'], { body: string; statements: Statement[] }>;

const placesOf = (url: string, offset: number): Promise<Place | undefined> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<Place>(
      `select document_id as "documentId", sort_at as "sortAt", id
       from publications where resource = 'records' and site_code = $1 and locale = 'zh-Hans'
       order by sort_at desc, id desc offset $2 limit 1`,
      [SITE, offset]
    );
    return rows[0];
  });

const worksAt = async (url: string): Promise<Work[]> => {
  const newest = await placesOf(url, 0);
  if (!newest) throw new Error('The table is empty.');
  const before = await placesOf(url, DEEP - 1);
  return [...worksOf(newest), ...(before ? [deepPage(before)] : [])];
};

/**
 * Asks both for every work once.
 *
 * @throws Error when they answer with other documents: then they would not do the same work.
 */
const compare = async (
  ours: RunningServer,
  stock: RunningServer,
  works: readonly Work[]
): Promise<Floors> => {
  const floors: Floors = new Map();
  for (const work of works) {
    await fetchBody(ours.url, work.ours);
    await ours.child.ask('record');
    const body = await fetchBody(ours.url, work.ours);
    const statements = await ours.child.ask<Statement[]>('recorded');
    const [mine, theirs] = [body, await fetchBody(stock.url, work.stock)].map(documentsIn);
    if (work.same && JSON.stringify(mine) !== JSON.stringify(theirs)) {
      throw new Error(`${work.label}: ${String(mine)} is not ${String(theirs)}`);
    }
    floors.set(work.name, { body, statements });
  }
  return floors;
};

/** Where a floor answers a work, whatever the method. */
const floorRequest = (work: Work): Request => ({ ...work.ours, path: `/${work.name}` });

const requestFor = (server: ServerName, work: Work): Request => {
  if (server === 'stock') return work.stock;
  return server === 'bytes' || server === 'sql' ? floorRequest(work) : work.ours;
};

/**
 * Loads each server in turn, alone; every second round in the opposite order.
 *
 * @param servers all, or only those that read the database: ready bytes are the same whatever the size
 *   of the table
 */
export const runSize = async (
  input: SizeInput,
  servers: 'all' | 'database'
): Promise<SizeFound> => {
  const { rows, load, options, say } = input;
  const works = await worksAt(input.ours);
  const floors = await withBoth(input, (ours, stock) => compare(ours, stock, works));

  const floor = async (name: 'bytes' | 'sql') => {
    const server = await startFloor(name, input.ours);
    for (const [work, { body, statements }] of floors) {
      const route: Route = {
        path: `/${work}`,
        ...(name === 'bytes' ? { body } : { statements }),
      };
      await server.child.ask('serve', route);
    }
    return server;
  };
  const starts: (() => Promise<RunningServer>)[] = [
    () => startStock(input.stock),
    () => startOurs(input.ours, 'off'),
    () => floor('sql'),
    ...(servers === 'all'
      ? [() => startOurs(input.ours, 'on'), () => floor('bytes' as const)]
      : []),
  ];

  const measured: Measured[] = [];
  const memory: Memory[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const start of round % 2 ? starts : [...starts].reverse()) {
      const server = await start();
      for (const work of works) {
        const figures = await measure(server, requestFor(server.name, work), {
          load,
          seconds: options.seconds,
          connections: work.connections,
        });
        const { name, label } = work;
        measured.push({ rows, work: name, label, server: server.name, round, ...figures });
        say(
          `  ${server.name.padEnd(9)} ${label.padEnd(36)} ${figures.requestsPerSecond.toFixed(1)}/s`
        );
      }
      memory.push({ rows, server: server.name, bytes: await server.child.ask<number>('memory') });
      await server.stop();
    }
  }
  const [list] = works;
  if (!list) throw new Error('There is no work.');
  return { measured, memory, list };
};

const withBoth = async <Result>(
  { ours: oursUrl, stock: stockUrl }: SizeInput,
  work: (ours: RunningServer, stock: RunningServer) => Promise<Result>
): Promise<Result> => {
  const ours = await startOurs(oursUrl, 'off');
  const stock = await startStock(stockUrl);
  try {
    return await work(ours, stock);
  } finally {
    await Promise.all([ours.stop(), stock.stop()]);
  }
};
