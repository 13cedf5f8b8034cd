import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  http: {
    // who sends slowly holds a socket, and no more: ten seconds for the headers, five minutes for a file
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 300_000,
      connectionsCheckingInterval: 2_000,
      // longer than proxies keep idle connections, or they would send into one that is being closed
      keepAliveTimeout: 75_000,
      maxHeaderSize: 16_384,
    },
  },
  app: { keys: env.array('APP_KEYS') },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
