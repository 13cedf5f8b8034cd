import type { Core } from '@strapi/strapi';

// Strapi's instants are stored without a zone and read back in the process's own: the same on every
// node, or each would read another time.
process.env.TZ = 'UTC';

interface Connection {
  query: (sql: string, done: (error: Error | null) => void) => void;
}

/** To compile a plan takes half a second, to run the statements of readers a few milliseconds. */
const withoutJit = (
  connection: Connection,
  done: (error: Error | null, connection: Connection) => void
) => {
  connection.query('set jit = off', (error) => done(error, connection));
};

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
    pool: {
      min: env.int('DATABASE_POOL_MIN', 2),
      max: env.int('DATABASE_POOL_MAX', 10),
      afterCreate: withoutJit,
    },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  },
});
