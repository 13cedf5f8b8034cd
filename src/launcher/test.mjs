import { prepare } from './prepare.mjs';
import { runQuietly, runVisibly } from './run-child.mjs';
import { runMain, tell } from './run-main.mjs';
import { stepsOn } from './steps.mjs';

const tsc = 'node_modules/typescript/bin/tsc';
const eslint = 'node_modules/eslint/bin/eslint.js';
const prettier = 'node_modules/prettier/bin/prettier.cjs';

/** What does not depend on each other, for two cores. */
const lanes = [
  [
    { name: 'types', args: [tsc, '--noEmit'] },
    { name: 'types of tests', args: [tsc, '-p', 'tests', '--noEmit'] },
    { name: 'types of admin', args: [tsc, '-p', 'src/admin', '--noEmit'] },
    { name: 'types of launcher', args: [tsc, '-p', 'src/launcher', '--noEmit'] },
  ],
  [
    { name: 'lint', args: [eslint, '.', '--max-warnings', '0'] },
    { name: 'format', args: [prettier, '--check', '--log-level', 'warn', '.'] },
  ],
];

/**
 * `npm test`: types, lint, unit and integration tests on a PostgreSQL of their own.
 * `npm test -- PATH …`: only those tests.
 */
await runMain(async () => {
  const steps = stepsOn(process.stdout);
  const args = process.argv.slice(2);
  await prepare(steps, { development: true, build: 'nothing' });
  const complaints = args.length > 0 ? [] : await steps.step('类型与规范 Types and lint', check);
  for (const complaint of complaints) steps.say(tell(complaint));
  const status = await runVisibly([
    'node_modules/jest/bin/jest.js',
    '-c',
    'tests/jest.config.cjs',
    ...args,
  ]);
  if (complaints.length > 0) {
    steps.say(
      `\n✗ 类型或规范检查未通过 ${complaints.length} of the checks before the tests failed: see above`
    );
  }
  return status || (complaints.length > 0 ? 1 : 0);
});

/** @returns {Promise<unknown[]>} a failure for each check that did not pass */
async function check() {
  const results = await Promise.all(
    lanes.map(async (lane) => {
      /** @type {unknown[]} */
      const failures = [];
      for (const { name, args } of lane) {
        const failure = { code: 'check_failed', message: `${name}:` };
        await runQuietly(args, { log: `check-${name.replaceAll(' ', '-')}`, failure }).catch(
          (/** @type {unknown} */ error) => failures.push(error)
        );
      }
      return failures;
    })
  );
  return results.flat();
}
