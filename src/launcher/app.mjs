import { createRequire } from 'node:module';

import { inProject } from './project.mjs';
import { stopSignals } from './stop-request.mjs';

/**
 * The application, not yet loaded, from what was built. It logs warnings and errors only, unless
 * `LOG_LEVEL` says otherwise.
 *
 * @param {string} [ownerUrl] of the database, for what the application's own role must not do: to
 *   take the audit trail out of its own hands
 * @returns {import('@strapi/strapi').Core.Strapi}
 */
export function createApp(ownerUrl) {
  // Strapi's ES modules import folders, which Node refuses; its CommonJS ones work.
  const require = createRequire(import.meta.url);
  /** @type {typeof import('@strapi/strapi')} */
  const { createStrapi } = require('@strapi/strapi');
  const ours = stopSignals.map((signal) => process.listeners(signal));
  const strapi = createStrapi({ appDir: inProject(), distDir: inProject('dist') });
  // Strapi ends the process at a signal by itself, before the database could be released.
  stopSignals.forEach((signal, at) => {
    for (const listener of process.listeners(signal)) {
      if (!ours[at]?.includes(listener)) process.off(signal, listener);
    }
  });
  if (ownerUrl !== undefined) strapi.add('gongkai.databaseOwner', () => ownerUrl);
  strapi.log.level = process.env.LOG_LEVEL ?? 'warn';
  return strapi;
}

/**
 * Destroys the application and nothing beyond it.
 *
 * Strapi's own destroy() also removes every listener of the process, Node's internal ones among them,
 * after which no signal can be caught any more: a second Ctrl+C would leave the database running.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @returns {Promise<void>}
 */
export async function destroyApp(strapi) {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}
