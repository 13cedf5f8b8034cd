import { mkdir } from 'node:fs/promises';

import { buildAll, buildServer, isBuilt } from './build.mjs';
import { explainSystemError } from './failure.mjs';
import { install, isInstalled } from './install.mjs';
import { withLockFile } from './lock-file.mjs';
import { inProject } from './project.mjs';

/**
 * Installs and builds what is missing or out of date; says nothing when nothing is.
 *
 * @param {import('./steps.mjs').Steps} steps
 * @param {{ development?: boolean, build: 'all' | 'server' | 'nothing' }} needs
 * @returns {Promise<void>}
 */
export async function prepare({ say, step }, { development = false, build }) {
  try {
    await mkdir(inProject('.cache'), { recursive: true });
  } catch (error) {
    throw explainSystemError(error, inProject('.cache'));
  }
  let told = false;
  const onWait = (/** @type {number} */ pid) => {
    if (!told)
      say(
        `· 等待另一个进程完成构建 Waiting for process ${pid} to finish installing and building …`
      );
    told = true;
  };
  const work = async () => {
    if (!(await isInstalled({ development }))) {
      await step('安装依赖 Installing packages', install);
    }
    if (build === 'nothing') return;
    const built = await isBuilt();
    if (build === 'all' && !built.admin) {
      await step('构建后台与服务 Building the admin panel and the server', buildAll);
    } else if (!built.server) {
      await step('编译服务 Compiling the server', buildServer);
    }
  };
  await withLockFile(inProject('.cache', 'prepare.lock'), work, { timeoutMs: 1_800_000, onWait });
}
