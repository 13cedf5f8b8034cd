import { z } from 'zod';
import { parseTrust } from './domain/client-address';
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
  /**
   * The proxies in front, whose `X-Forwarded-*` is believed: how many, or their addresses and networks
   * with commas between. `TRUST_PROXY`; empty: none.
   */
  trustProxy: z.string().refine((text) => parseTrust(text) !== undefined, {
    error: ({ input }) =>
      `TRUST_PROXY is the number of proxies in front (1), or their addresses and networks (10.0.0.0/8,::1), not ${JSON.stringify(input)}`,
  }),
  rateLimit: z.strictObject({
    /** Whether work is limited; `RATE_LIMIT=off` turns it off. */
    enabled: z.boolean(),
    /** Points a minute and address; a read costs 1, a search 3, an export 30. */
    address: count,
    /** Points a minute and verified API token. */
    token: count,
  }),
  exports: z.strictObject({
    /** Exports that may run at once; more are answered `busy`. */
    atOnce: count,
    /** Seconds in which a reader must take some of his file, or be cut off. */
    stallSeconds: count,
  }),
  metrics: z.strictObject({
    /** Where Prometheus may ask, on a port of its own: `METRICS_HOST`. */
    host: z.string(),
    /** `METRICS_PORT`; null: none. */
    port: z.int().min(0).max(65_535).nullable(),
    /** With this token it may ask on the public port: `METRICS_TOKEN`; null: it may not. */
    token: z.string().min(16).nullable(),
  }),
  /** Whether each request is a line on standard output: `ACCESS_LOG`. */
  accessLog: z.boolean(),
  /** Whether the log is lines of JSON: `LOG_FORMAT=json`. */
  jsonLog: z.boolean(),
  /** Seconds for which `/_ready` says no before the server stops: `DRAIN_SECONDS`. */
  drainSeconds: z.number().min(0).max(600),
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

/** Machines read what the operator's production prints; people read what is printed to a terminal. */
const isForMachines = (env: Environment): boolean =>
  env('NODE_ENV', '') === 'production' && !process.stdout.isTTY;

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
    trustProxy: env('TRUST_PROXY', ''),
    rateLimit: { enabled: env('RATE_LIMIT', 'on') !== 'off', address: 1_200, token: 12_000 },
    exports: { atOnce: 4, stallSeconds: 60 },
    metrics: {
      host: env('METRICS_HOST', '127.0.0.1'),
      port: env('METRICS_PORT', '') === '' ? null : Number(env('METRICS_PORT', '')),
      token: env('METRICS_TOKEN', '') || null,
    },
    accessLog: env('ACCESS_LOG', isForMachines(env) ? 'on' : 'off') === 'on',
    jsonLog: env('LOG_FORMAT', isForMachines(env) ? 'json' : 'text') === 'json',
    drainSeconds: Number(env('DRAIN_SECONDS', '0')),
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
