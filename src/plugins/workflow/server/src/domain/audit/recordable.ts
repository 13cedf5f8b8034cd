import { createHash } from 'node:crypto';

/** Characters of a text that go into the trail; versions keep the whole. */
const TEXT = 1_000;
const ENTRIES = 200;
const DEPTH = 8;

/** What the database can hold: no NUL, no half of a surrogate pair. */
export const storable = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\uFFFD');

/** As `storable`, and no longer than the limit; null stays null. */
export const shortText = (text: string | null | undefined, limit = TEXT): string | null =>
  text === null || text === undefined ? null : storable(text.slice(0, limit));

/** A long text by its beginning and by what proves it. */
const abridged = (text: string) => ({
  start: storable(text.slice(0, TEXT)),
  length: text.length,
  sha256: createHash('sha256').update(text).digest('hex'),
});

/**
 * A value as the trail keeps it: JSON, bounded whatever it was. Long texts by beginning, length (UTF-16
 * units) and SHA-256.
 */
export const recordable = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return value.length > TEXT ? abridged(value) : storable(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' || typeof value === 'symbol' ? null : value;
  }
  if (depth >= DEPTH) return '…';
  if (Array.isArray(value)) {
    const kept: unknown[] = value.slice(0, ENTRIES).map((each) => recordable(each, depth + 1));
    return value.length > ENTRIES ? [...kept, `… ${value.length}`] : kept;
  }
  const fields = Object.entries(value).slice(0, ENTRIES);
  return Object.fromEntries(
    fields.map(([name, each]) => [storable(name.slice(0, TEXT)), recordable(each, depth + 1)])
  );
};
