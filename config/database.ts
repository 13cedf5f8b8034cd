import type { Core } from '@strapi/strapi';

// Strapi's instants are stored without a zone and read back in the process's own: the same on every
// node, or each would read another time.
process.env.TZ = 'UTC';

/** PostgreSQL and nothing else; the launcher sets DATABASE_URL where the operator did not. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL'),
      ssl: env.bool('DATABASE_SSL', false) && {
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      },
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  },
});
