import { prepare } from './prepare.mjs';
import { runVisibly } from './run-child.mjs';
import { runMain } from './run-main.mjs';
import { stepsOn } from './steps.mjs';

const tsc = 'node_modules/typescript/bin/tsc';

/**
 * `npm test`: types, lint, unit and integration tests on a PostgreSQL of their own.
 * `npm test -- PATH …`: only those tests.
 */
await runMain(async () => {
  const steps = stepsOn(process.stdout);
  const args = process.argv.slice(2);
  await prepare(steps, { development: true, build: 'nothing' });
  const checks = [
    ['类型检查 Type check', tsc, '--noEmit'],
    ['类型检查 Type check: tests', tsc, '-p', 'tests', '--noEmit'],
    ['类型检查 Type check: admin', tsc, '-p', 'src/admin', '--noEmit'],
    ['类型检查 Type check: launcher', tsc, '-p', 'src/launcher', '--noEmit'],
    ['代码规范 ESLint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    [
      '代码格式 Prettier',
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level',
      'warn',
      '.',
    ],
  ];
  for (const [label = '', ...command] of args.length === 0 ? checks : []) {
    const status = await steps.step(label, async () => runVisibly(command));
    if (status !== 0) return status;
  }
  return runVisibly(['node_modules/jest/bin/jest.js', '-c', 'tests/jest.config.cjs', ...args]);
});
