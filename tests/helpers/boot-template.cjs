const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');

/** Boots Strapi once, so that schema, permissions and seeds are in the template. */
async function main() {
  const strapi = await createStrapi({
    appDir: path.resolve(__dirname, '../..'),
    distDir: process.env.GONGKAI_TEST_DIST,
  }).load();
  await strapi.destroy();
}

main().then(
  // Strapi leaves timers behind.
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
);
