import { z } from 'zod';
import { DEFAULT_LIMITS } from './graphql/limits/limits';

const count = z.int().min(1);

const shape = z.strictObject({
  cache: z.strictObject({
    /** Whether answers are kept; `DELIVERY_CACHE=off` turns it off. */
    enabled: z.boolean(),
    /** Memory for kept answers, in bytes. */
    bytes: count,
  }),
  cors: z.strictObject({
    /** Origins whose pages may read, beside those of the sites' domains: `CORS_ORIGINS`. */
    origins: z.array(z.string()),
    /** Whether pages of the developer's own machine may; not in production. */
    localhost: z.boolean(),
  }),
  graphql: z.strictObject({
    /** Whether the schema may be asked for; off in production unless `GRAPHQL_INTROSPECTION=true`. */
    introspection: z.boolean(),
    /** Bytes of a request's body. */
    bodyBytes: count,
    limits: z.strictObject({
      depth: count,
      aliases: count,
      rootFields: count,
      directives: count,
      bytes: count,
      tokens: count,
      rows: count,
    }),
  }),
});

export type Config = z.infer<typeof shape>;

type Environment = ((name: string, fallback: string) => string) & {
  bool: (name: string, fallback: boolean) => boolean;
  array: (name: string, fallback: string[]) => string[];
};

export const config = {
  default: ({ env }: { env: Environment }): Config => ({
    cache: { enabled: env('DELIVERY_CACHE', 'on') !== 'off', bytes: 64 * 1024 * 1024 },
    cors: {
      origins: env.array('CORS_ORIGINS', []),
      localhost: env('NODE_ENV', '') !== 'production',
    },
    graphql: {
      introspection: env.bool('GRAPHQL_INTROSPECTION', env('NODE_ENV', '') !== 'production'),
      bodyBytes: 100_000,
      limits: DEFAULT_LIMITS,
    },
  }),
  /** @throws ZodError that names the setting */
  validator: (settings: unknown): void => {
    shape.parse(settings);
  },
};
