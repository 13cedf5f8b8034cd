import { Failure, detailCode } from './failure.mjs';
import { refuseNode } from './node-version.mjs';
import { projectRoot } from './project.mjs';

/**
 * Runs a program of the launcher in the project's folder: its result is the exit code, a failure is
 * told in the operator's words, an unforeseen error with its stack. Exit code 1 for both.
 *
 * @param {() => Promise<number>} main
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  const refusal = refuseNode();
  if (refusal !== undefined) {
    console.error(refusal);
    process.exit(1);
  }
  process.chdir(projectRoot);
  try {
    process.exit(await main());
  } catch (error) {
    console.error(tell(error));
    process.exit(1);
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function tell(error) {
  if (error instanceof Failure) return `\n✗ ${error.message}`;
  if (!(error instanceof Error)) return `\n✗ ${String(error)}`;
  const code = detailCode(error);
  return code ? `\n✗ ${error.message} [${code}]` : `\n✗ ${error.stack ?? error.message}`;
}
