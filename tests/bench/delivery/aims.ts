import { findSummary, median, summarise, type Results, type Summary } from './results';
import type { ServerName } from './servers';
import type { WorkName } from './works';

/** One line of the table of aims, and what this run found. */
export interface Aim {
  work: string;
  aim: string;
  found: string;
  /** Null where this run did not measure it: the table was too small. */
  reached: boolean | null;
}

const FEW = 1_000;
const MANY = 1_000_000;

type Bound = { least: number } | { most: number };

const compare = (work: string, against: string, bound: Bound) => {
  const aim = 'least' in bound ? `≥ ${bound.least} × ${against}` : `≤ ${bound.most} × ${against}`;
  return (ratio: number | undefined): Aim => ({
    ...{ work, aim },
    found: ratio === undefined ? 'not measured' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`,
    reached: ratio === undefined ? null : holds(ratio, bound),
  });
};

const holds = (value: number, bound: Bound): boolean =>
  'least' in bound ? value >= bound.least : value <= bound.most;

const NAMES: Record<ServerName, string> = {
  stock: 'stock Strapi',
  cached: 'cached',
  uncached: 'cache off',
  bytes: 'bare node:http, same bytes',
  sql: 'same SQL, bare pg and node:http',
};

/**
 * How many times the throughput of another server's: the least favourable of all sizes, which for
 * stock Strapi is the smallest.
 */
const leastRatio = (
  summaries: readonly Summary[],
  { work, server, against }: { work: WorkName; server: ServerName; against: ServerName }
): number | undefined => {
  const ratios = summaries
    .filter((one) => one.work === work && one.server === server)
    .flatMap((one) => {
      const other = findSummary(summaries, { rows: one.rows, work, server: against });
      return other ? [one.requestsPerSecond / other.requestsPerSecond] : [];
    });
  return ratios.length > 0 ? Math.min(...ratios) : undefined;
};

/** How many times the throughput of another server's, at one size. */
const ratioAt = (
  summaries: readonly Summary[],
  rows: number,
  { work, server, against }: { work: WorkName; server: ServerName; against: ServerName }
): number | undefined => {
  const [one, other] = [server, against].map((name) =>
    findSummary(summaries, { rows, work, server: name })
  );
  return one && other ? one.requestsPerSecond / other.requestsPerSecond : undefined;
};

const searchAim = (p99: number | undefined): Aim => ({
  work: 'search of two words in 1,000,000, cache off, 8 clients',
  aim: 'p99 < 60 ms',
  found: p99 === undefined ? 'not measured' : `${p99.toFixed(0)} ms`,
  reached: p99 === undefined ? null : p99 < 60,
});

/** How many times as long a request takes, at the median, with the cache off. */
const slowdown = (
  summaries: readonly Summary[],
  slow: { rows: number; work: WorkName },
  fast: { rows: number; work: WorkName }
): number | undefined => {
  const [one, other] = [slow, fast].map((wanted) =>
    findSummary(summaries, { ...wanted, server: 'uncached' })
  );
  return one && other ? one.p50 / other.p50 : undefined;
};

/** The aims the benchmark stands for, with what this run found of each. */
export const aimsOf = (results: Results): Aim[] => {
  const summaries = summarise(results.measured);
  const throughput = (
    label: string,
    pair: { work: WorkName; server: ServerName; against: ServerName },
    least: number
  ): Aim =>
    compare(`${label}, ${NAMES[pair.server]}`, NAMES[pair.against], { least })(
      leastRatio(summaries, pair)
    );
  const beside = (label: string, work: WorkName): Aim[] => [
    throughput(label, { work, server: 'cached', against: 'stock' }, 60),
    throughput(label, { work, server: 'uncached', against: 'stock' }, 8),
  ];
  const { freshness, starts } = results;
  return [
    ...beside('list of 25', 'list'),
    throughput('list of 25', { work: 'list', server: 'cached', against: 'bytes' }, 0.25),
    throughput('list of 25', { work: 'list', server: 'uncached', against: 'sql' }, 0.5),
    ...beside('detail', 'detail'),
    ...beside('GraphQL list of 25 with two links', 'graphql'),
    compare('search of two words in 1,000,000, cache off', 'stock `$containsi`', { least: 100 })(
      ratioAt(summaries, MANY, { work: 'search', server: 'uncached', against: 'stock' })
    ),
    searchAim(findSummary(summaries, { rows: MANY, work: 'search', server: 'uncached' })?.p99),
    compare('p50 of a filtered list at 1,000,000, cache off', 'at 1,000', { most: 1.3 })(
      slowdown(summaries, { rows: MANY, work: 'filtered' }, { rows: FEW, work: 'filtered' })
    ),
    compare('deep page (row 100,000), cache off', 'the first', { most: 1.3 })(
      slowdown(summaries, { rows: MANY, work: 'deep' }, { rows: MANY, work: 'list' })
    ),
    {
      work: 'publish → visible on another node, under load',
      aim: 'p99 < 1 s',
      found: `${freshness.p99.toFixed(0)} ms`,
      reached: freshness.p99 < 1000,
    },
    compare('start of the server, schema in place', 'a bare Strapi app', { most: 1.3 })(
      median(starts.ours) / median(starts.stock)
    ),
  ];
};
