/** @typedef {import('./plugins.mjs').Plugin} Plugin */

/**
 * The `package.json` as published: its entries are the compiled ones.
 *
 * @param {Plugin} plugin
 * @param {string} node the engines we test on
 * @returns {Record<string, unknown>}
 */
export function publishedManifest({ manifest, hasAdmin }, node) {
  return {
    ...manifest,
    keywords: ['strapi', 'strapi-plugin', 'gongkai', '政务公开'],
    engines: { node },
    files: ['dist'],
    exports: {
      './package.json': './package.json',
      './strapi-server': {
        types: './dist/server/src/index.d.ts',
        default: './dist/server/src/index.js',
      },
      // Strapi looks for it with `require.resolve` before it bundles it: `import` alone is not found.
      ...(hasAdmin && { './strapi-admin': { default: './dist/admin/index.mjs' } }),
      './dist/*': { types: './dist/*.d.ts' },
    },
  };
}
