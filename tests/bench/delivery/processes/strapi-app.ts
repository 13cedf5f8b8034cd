import type { AddressInfo } from 'node:net';
import { createStrapi } from '@strapi/strapi';
import { answerParent } from './messages';
import { countStatements, statements } from './statements';

/**
 * A Strapi application in a process of its own, ours or the stock one: the same code starts both.
 * Arguments: its folder and the folder of its compiled form.
 */
const main = async () => {
  const [appDir, distDir] = process.argv.slice(2);
  countStatements();
  const strapi = createStrapi({ appDir, distDir });
  strapi.log.level = 'warn';
  await strapi.load();
  await strapi.listen();
  answerParent({
    port: () => (strapi.server.httpServer.address() as AddressInfo).port,
    statements: statements.count,
    record: statements.record,
    recorded: statements.recorded,
    memory: () => process.memoryUsage().rss,
  });
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
