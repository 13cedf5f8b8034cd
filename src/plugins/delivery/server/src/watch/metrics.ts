import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Drift } from '../domain/drift';
import type { CacheResult, Observed } from './observed';

/** Seconds; what is kept takes less than the first, what takes longer than the last is lost anyway. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures read at the moment somebody asks for the metrics. */
export interface Figures {
  cache: () => { entries: number; bytes: number; open: boolean; reconnects: number };
  pool: () => { used: number; free: number; pending: number };
  /** Publications not yet in the search index. */
  searchBacklog: () => Promise<number>;
  openRequests: () => number;
}

export interface LabelledFigure {
  name: string;
  help: string;
  label: string;
  /** Figures by what the label says. */
  read: () => Promise<Record<string, number>>;
}

interface Duration {
  observe: (seconds: number) => void;
}

const DRIFT_KINDS: readonly Drift['kind'][] = ['missing', 'stale', 'surplus'];

/**
 * What Prometheus may ask of this node. Labels are names of doors, statuses and cache results: their
 * number is bounded by the API, whatever is asked.
 */
export const createMetrics = (figures: Figures) => {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });

  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'gongkai_http_requests_total',
    help: 'Requests by door, status (aborted: the reader went away) and cache result',
    labelNames: ['door', 'status', 'cache'],
    registers,
  });
  const durations = new Histogram({
    name: 'gongkai_http_request_duration_seconds',
    help: 'From the request to the end of the answer',
    labelNames: ['door', 'cache'],
    buckets: BUCKETS,
    registers,
  });
  const refused = new Counter({
    name: 'gongkai_rate_limited_total',
    help: 'Requests refused by the rate limit, by what was exhausted',
    labelNames: ['by'],
    registers,
  });
  const drift = new Gauge({
    name: 'gongkai_projection_drift',
    help: 'Differences the last verification on this node has found; of all nodes take the largest',
    labelNames: ['kind'],
    registers,
  });
  const verified = new Gauge({
    name: 'gongkai_projection_verified_timestamp_seconds',
    help: 'When this node last verified the publications; 0: not since it started',
    registers,
  });
  new Gauge({
    name: 'gongkai_database_connections',
    help: 'Connections to the database: used, free, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(figures.pool())) this.set({ state }, count);
    },
  });
  gauge('gongkai_http_requests_open', 'Requests being answered', figures.openRequests);
  gauge('gongkai_cache_entries', 'Answers kept', () => figures.cache().entries);
  gauge('gongkai_cache_bytes', 'Memory of the answers kept', () => figures.cache().bytes);
  gauge('gongkai_cache_open', '1 while this node hears of every change', () =>
    Number(figures.cache().open)
  );
  gauge(
    'gongkai_change_listener_reconnects',
    'Times the connection that hears of changes was lost',
    () => figures.cache().reconnects
  );
  gauge(
    'gongkai_search_backlog',
    'Publications not yet in the search index',
    figures.searchBacklog
  );

  const durationsOf = new Map<string, Duration>();
  const durationOf = (door: string, cache: CacheResult): Duration => {
    const key = `${door} ${cache}`;
    const known = durationsOf.get(key);
    if (known) return known;
    const made = durations.labels(door, cache);
    durationsOf.set(key, made);
    return made;
  };

  return {
    observe({ door, status, cache, milliseconds, aborted }: Observed): void {
      requests.inc({ door, status: aborted ? 'aborted' : String(status), cache });
      durationOf(door, cache).observe(milliseconds / 1_000);
    },

    refused: (by: 'address' | 'token'): void => refused.inc({ by }),

    /** A figure of another plugin's, read at the moment somebody asks. */
    gauge: (name: string, help: string, read: () => number | Promise<number>): void => {
      gauge(name, help, read);
    },

    verified(found: readonly Drift[], at: Date): void {
      for (const kind of DRIFT_KINDS) {
        drift.set({ kind }, found.filter((each) => each.kind === kind).length);
      }
      verified.set(at.getTime() / 1_000);
    },

    /** A figure of another plugin's, with one label; read at the moment somebody asks. */
    add({ name, help, label, read }: LabelledFigure): void {
      new Gauge({
        name,
        help,
        labelNames: [label],
        registers,
        async collect() {
          for (const [value, figure] of Object.entries(await read())) {
            this.set({ [label]: value }, figure);
          }
        },
      });
    },

    contentType: registry.contentType,
    text: (): Promise<string> => registry.metrics(),
  };
};

export type Metrics = ReturnType<typeof createMetrics>;
