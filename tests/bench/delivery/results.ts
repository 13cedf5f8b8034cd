import type { Freshness } from './freshness';
import type { Measured, Memory } from './run-size';
import type { ServerName } from './servers';
import type { StartTimes } from './start-time';
import type { WorkName } from './works';

/** Everything one run has found, as it is written to `.cache/bench/delivery.json`. */
export interface Results {
  /** ISO day. */
  date: string;
  machine: string;
  node: string;
  postgres: string;
  connections: number;
  measured: Measured[];
  memory: Memory[];
  freshness: Freshness;
  starts: StartTimes;
}

/** One work at one server over a table of one size: all rounds together. */
export type Summary = Omit<Measured, 'round'>;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rounds together: the mean of throughput and p50, the worst p99, all errors. */
export const summarise = (measured: readonly Measured[]): Summary[] => {
  const groups = new Map<string, Measured[]>();
  for (const one of measured) {
    const name = [one.rows, one.work, one.server].join(' ');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const of = (name: 'requestsPerSecond' | 'p50' | 'p99' | 'requests' | 'errors') =>
      group.map((one) => one[name]);
    const { rows, work, label, server, statements, bytes } = group[0] as Measured;
    return {
      ...{ rows, work, label, server, statements, bytes },
      requestsPerSecond: mean(of('requestsPerSecond')),
      p50: mean(of('p50')),
      p99: Math.max(...of('p99')),
      requests: of('requests').reduce((sum, value) => sum + value, 0),
      errors: of('errors').reduce((sum, value) => sum + value, 0),
    };
  });
};

export const findSummary = (
  summaries: readonly Summary[],
  wanted: { rows: number; work: WorkName; server: ServerName }
): Summary | undefined =>
  summaries.find(
    ({ rows, work, server }) =>
      rows === wanted.rows && work === wanted.work && server === wanted.server
  );

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
