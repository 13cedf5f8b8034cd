import { createProgress } from './command-output.mjs';

/**
 * The sample sites with their real catalogues, once in the life of a database.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {NodeJS.WriteStream} stream
 * @returns {Promise<void>}
 */
export async function addSample(strapi, stream) {
  const draw = createProgress(stream);
  let told = false;
  const began = Date.now();
  /** @type {import('./command.mjs').Output['progress']} */
  const progress = (done, total, label) => {
    if (!told) stream.write('· 装入示例数据 Adding the sample data …\n');
    told = true;
    draw(done, total, label);
  };
  const counts = await strapi.plugin('sites').service('seeds').sampleOnce(progress);
  if (counts === null) return;
  const seconds = Math.round((Date.now() - began) / 1000);
  stream.write(`✓ 示例数据已装入 Sample data added ${seconds} s\n`);
}
