// A node of its own: the application of the integration tests, listening, in this process.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const main = async () => {
  const appDir = path.resolve(__dirname, '../..');
  const strapi = createStrapi({ appDir, distDir: process.env.GONGKAI_TEST_DIST });
  await strapi.load();
  await strapi.listen();
  process.send(strapi.server.httpServer.address().port);
  process.on('message', () => process.send(process.memoryUsage()));
  process.once('disconnect', () => strapi.destroy().finally(() => process.exit(0)));
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
