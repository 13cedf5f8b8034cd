import { execFile } from 'node:child_process';

import { Failure } from './failure.mjs';
import { runMain } from './run-main.mjs';

/**
 * `npm run audit`: fails on a high or critical advisory for what runs in production, if an update
 * would fix it. What has no fix, or only another major version of Strapi, is said and passes.
 *
 * @typedef {object} Vulnerability
 * @property {string} name
 * @property {string} severity
 * @property {string} range
 * @property {boolean | { name: string, version: string, isSemVerMajor: boolean }} fixAvailable
 */

await runMain(async () => {
  const report = await audit();
  if (report === undefined) return unreachable();
  /** @type {Vulnerability[]} */
  const serious = Object.values(report.vulnerabilities).filter(({ severity }) =>
    ['high', 'critical'].includes(severity)
  );
  const fixable = serious.filter(isFixable);
  for (const one of serious) console.log(`${isFixable(one) ? '✗' : '·'} ${told(one)}`);
  if (fixable.length === 0) {
    console.log(`没有可修复的高危漏洞 No high or critical advisory that an update would fix.`);
    return 0;
  }
  throw new Failure('audit', `有可修复的高危漏洞 ${fixable.length} that an update would fix.`);
});

/** @returns {Promise<{ vulnerabilities: Record<string, Vulnerability> } | undefined>} */
function audit() {
  return new Promise((resolve) => {
    const args = ['audit', '--omit=dev', '--json'];
    const options = { maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
    // npm exits with 1 when it found something; what it printed tells that from a failure.
    execFile('npm', args, options, (_error, stdout) => {
      try {
        const report = JSON.parse(stdout);
        resolve(report.vulnerabilities === undefined ? undefined : report);
      } catch {
        resolve(undefined);
      }
    });
  });
}

/** An audit that nobody made is no pass where it counts. */
function unreachable() {
  const message = '注册表未应答 The registry did not answer the audit: nothing was checked.';
  if (process.env.CI) throw new Failure('audit_unreachable', message);
  console.log(message);
  return 0;
}

/**
 * @param {Vulnerability} vulnerability
 */
function isFixable({ fixAvailable }) {
  if (typeof fixAvailable === 'boolean') return fixAvailable;
  // For a pinned Strapi npm proposes its last major version, or an older one.
  return !(fixAvailable.name.startsWith('@strapi/') || fixAvailable.isSemVerMajor);
}

/** @param {Vulnerability} vulnerability */
function told({ name, severity, range, fixAvailable }) {
  const fix =
    typeof fixAvailable === 'object'
      ? `${fixAvailable.name}@${fixAvailable.version}`
      : fixAvailable;
  return `${severity} ${name} ${range} · fix: ${fix}`;
}
