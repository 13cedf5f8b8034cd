import { createRequire } from 'node:module';
import path from 'node:path';

/** @typedef {import('./plugins.mjs').Plugin} Plugin */

const require = createRequire(import.meta.url);
/** Strapi's own, the one its admin is built with. */
const esbuild = /** @type {typeof import('esbuild')} */ (
  createRequire(require.resolve('@strapi/strapi/package.json'))('esbuild')
);

/**
 * Bundles a plugin's panel into ES modules; whatever is of another package stays an import.
 *
 * @param {Plugin} plugin
 * @param {string} folder
 * @returns {Promise<string[]>} the sources that are not of the plugin, one sentence each
 */
export async function bundleAdmin(plugin, folder) {
  const { metafile } = await esbuild.build({
    entryPoints: [path.join(plugin.folder, 'admin/src/index.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    packages: 'external',
    charset: 'utf8',
    loader: { '.svg': 'dataurl', '.png': 'dataurl' },
    absWorkingDir: plugin.folder,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs)
    .filter((source) => source.startsWith('..'))
    .map((source) => `${plugin.name}: its panel bundles ${source}, which is not its own`);
}
