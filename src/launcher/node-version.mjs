/**
 * Must run before anything newer than the oldest Node is touched.
 *
 * @param {string} [version] e.g. `v20.19.0`
 * @returns {string | undefined} what is wrong with this version of Node
 */
export function refuseNode(version = process.version) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major > 20 && major < 25)) return undefined;
  return `需要 Node 20.19 至 24 Gongkai needs Node 20.19 to 24; this is ${version}.`;
}
