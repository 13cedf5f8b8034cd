const { createStrapi } = require('@strapi/strapi');

/** Adds the sample data, as `npm run gongkai -- seed sample` does in ours. */
async function main() {
  const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).load();
  await strapi
    .plugin('sites')
    .service('seeds')
    .sampleOnce(() => undefined);
}

main().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
);
