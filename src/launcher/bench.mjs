import { prepare } from './prepare.mjs';
import { runQuietly, runVisibly } from './run-child.mjs';
import { runMain } from './run-main.mjs';
import { stepsOn } from './steps.mjs';

const failure = {
  code: 'bench_not_compiled',
  message: '测量程序编译失败 The benchmark does not compile',
};

const JEST = [
  'node_modules/jest/bin/jest.js',
  '-c',
  'tests/bench.config.cjs',
  '--testPathPatterns',
];

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const measurements = {
  /** What readers are served with, beside stock Strapi and the least a server can do. */
  delivery: async (args) => {
    const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tests/bench'];
    await runQuietly(tsc, { log: 'bench-build', failure });
    return runVisibly(['.cache/bench-dist/tests/bench/delivery/main.js', ...args]);
  },
  /** Bulk imports beside the Document Service. */
  import: (args) => runVisibly([...JEST, 'bench/import', ...args]),
  /** Saves with versions kept beside saves without. */
  workflow: (args) => runVisibly([...JEST, 'bench/workflow', ...args]),
};

/**
 * `npm run bench`: every measurement; `npm run bench -- delivery [--rows 1000,100000] [--seconds 3]
 * [--rounds 2] [--strict]`, `npm run bench -- import` or `npm run bench -- workflow`: one of them.
 */
await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const chosen = name in measurements ? [name] : Object.keys(measurements);
  const unknown = name !== '' && chosen.length > 1;
  if (unknown) {
    console.error(`没有这项测量 No such measurement: ${name}\n${chosen.join('\n')}`);
    return 1;
  }
  await prepare(stepsOn(process.stdout), { development: true, build: 'server' });
  let worst = 0;
  for (const one of chosen) worst = Math.max(worst, (await measurements[one]?.(args)) ?? 1);
  return worst;
});
