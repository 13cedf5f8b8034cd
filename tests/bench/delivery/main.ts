import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startTestServer, stopTestServer } from '../../helpers/test-server';
import { aimsOf } from './aims';
import { measureFreshness } from './freshness';
import { CONNECTIONS } from './measure';
import { readOptions, type Options } from './options';
import { startChild } from './processes/child';
import { reportOf } from './report';
import type { Results } from './results';
import { runSize } from './run-size';
import { benchDatabases, withClient } from './seed/databases';
import { seedOurs } from './seed/ours';
import { seedStock } from './seed/stock';
import { startOurs, startStock } from './servers';
import { measureStarts } from './start-time';

const REPORT = path.resolve('.cache/bench/delivery.json');

const say = (text: string) => void process.stdout.write(`${text}\n`);

const timed = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
  const began = performance.now();
  const result = await work();
  say(`· ${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
};

const run = async (serverUrl: string, options: Options): Promise<Results> => {
  const databases = benchDatabases(serverUrl);
  const load = await startChild('load');
  try {
    const empty = {
      ours: await databases.create('ours'),
      stock: await databases.create('stock'),
    };
    // each brings its schema up once; every size is a copy
    await timed('schema', async () => {
      await (await startOurs(empty.ours, 'off')).stop();
      await (await startStock(empty.stock)).stop();
    });
    const sizes = [];
    for (const [at, rows] of options.rows.entries()) {
      const ours = await databases.create(`ours_${rows}`, 'ours');
      const stock = await databases.create(`stock_${rows}`, 'stock');
      await timed(`${rows} publications filled`, async () => {
        await withClient(ours, (client) => seedOurs(client, rows));
        await withClient(stock, (client) => seedStock(client, rows));
      });
      const input = { rows, ours, stock, load, options, say };
      const found = await timed(`${rows} publications measured`, () =>
        runSize(input, at === 0 ? 'all' : 'database')
      );
      sizes.push({ ours, stock, ...found });
    }
    const [smallest] = sizes;
    if (!smallest) throw new Error('--rows names no size');
    const starts = await timed('starts', () => measureStarts(smallest, smallest.list));
    const freshness = await timed('publish → visible', () =>
      measureFreshness(smallest.ours, { load, busy: smallest.list.ours })
    );
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: `${os.availableParallelism()} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}`,
      node: process.version,
      postgres: await databases.version(),
      connections: CONNECTIONS,
      measured: sizes.flatMap(({ measured }) => measured),
      memory: sizes.flatMap(({ memory }) => memory),
      freshness,
      starts,
    };
  } finally {
    await load.stop();
    await databases.drop();
  }
};

/** Errors are failures; a missed aim is one where `--strict` says so. @returns the exit code */
const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  const began = performance.now();
  const { url } = await startTestServer();
  try {
    const results = await run(url, options);
    await mkdir(path.dirname(REPORT), { recursive: true });
    const aims = aimsOf(results);
    await writeFile(REPORT, `${JSON.stringify({ ...results, aims }, null, 2)}\n`);
    say(`\n${reportOf(results)}\n`);
    say(`${REPORT}, in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
    const errors = [...results.measured, results.freshness].reduce(
      (sum, one) => sum + one.errors,
      0
    );
    if (errors > 0) say(`✗ ${errors} requests failed`);
    const missed = aims.filter(({ reached }) => reached === false);
    return errors > 0 || (options.strict && missed.length > 0) ? 1 : 0;
  } finally {
    await stopTestServer();
  }
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
);
