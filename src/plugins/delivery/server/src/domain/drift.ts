import { isDeepStrictEqual } from 'node:util';
import type { Publication } from './publication';

export interface Drift {
  resource: string;
  documentId: string;
  locale: string;
  /** `missing`: published, not in the read side; `stale`: other content; `surplus`: not published. */
  kind: 'missing' | 'stale' | 'surplus';
}

const identity = (row: Publication) => `${row.document_id}/${row.locale}`;
// undefined and absent are the same once it is stored
const comparable = (row: Publication): unknown => JSON.parse(JSON.stringify(row));

/** Where the read side differs from what its sources say it should be. */
export const driftOf = (
  expected: readonly Publication[],
  stored: readonly Publication[]
): Drift[] => {
  const left = new Map(stored.map((row) => [identity(row), row]));
  const drift: Drift[] = [];
  for (const row of expected) {
    const found = left.get(identity(row));
    left.delete(identity(row));
    if (found && isDeepStrictEqual(comparable(found), comparable(row))) continue;
    drift.push({
      resource: row.resource,
      documentId: row.document_id,
      locale: row.locale,
      kind: found ? 'stale' : 'missing',
    });
  }
  return [
    ...drift,
    ...[...left.values()].map((row) => ({
      resource: row.resource,
      documentId: row.document_id,
      locale: row.locale,
      kind: 'surplus' as const,
    })),
  ];
};
