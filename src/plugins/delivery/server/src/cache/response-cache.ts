import { LRUCache } from 'lru-cache';
import type { Tag } from '../domain/tags';
import type { StoredAnswer } from './stored-answer';
import { sizeOf } from './stored-answer';

/** What an entry takes beside its bytes: its place in the maps, its tags, its headers. */
const OVERHEAD = 1_000;

interface Entry {
  stored: StoredAnswer;
  tags: readonly Tag[];
}

/** When the making of an answer began. */
export interface Moment {
  changes: number;
  /** Of `performance.now()`: until then the answer may live. */
  ends: number;
}

const weightOf = ({ stored }: Entry, key: string): number =>
  sizeOf(stored) + key.length * 2 + OVERHEAD;

export interface ResponseCacheOptions {
  /** Memory it may take, in bytes. */
  bytes: number;
  /** Milliseconds from now on that an answer may live, whatever happens. */
  lifetime: () => number;
}

/**
 * Answers as ready bytes, dropped by what they depend on.
 *
 * It serves only while it is open: while this node is known to hear of every change. Closed, it
 * forgets nothing and answers nothing; whoever opens it anew after a gap clears it first.
 */
export const createResponseCache = ({ bytes, lifetime }: ResponseCacheOptions) => {
  const keysOf = new Map<Tag, Set<string>>();
  const entries = new LRUCache<string, Entry>({
    maxSize: bytes,
    ttl: 1, // each entry has its own
    sizeCalculation: weightOf,
    dispose: ({ tags }, key, reason) => {
      if (reason === 'set') return; // the same key with the same tags, in more encodings
      for (const tag of tags) {
        const keys = keysOf.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysOf.delete(tag);
      }
    },
  });
  let openUntil = -Infinity;
  /** Counts changes: what began before the last one may show what is no longer so. */
  let changes = 0;

  const isOpen = () => performance.now() < openUntil;

  return {
    isOpen,

    /** Lets it serve until this moment of `performance.now()`, even if it was a later one before. */
    keepOpenUntil(moment: number): void {
      openUntil = moment;
    },

    close(): void {
      openUntil = -Infinity;
    },

    get: (key: string): StoredAnswer | undefined =>
      isOpen() ? entries.get(key)?.stored : undefined,

    /** How many changes it has heard of. */
    changes: (): number => changes,

    /** The moment to hand to `set`: what is read from now on is at least this fresh. */
    moment: (): Moment => ({ changes, ends: performance.now() + lifetime() }),

    /** Keeps an answer, unless anything has changed, or its day has ended, since its making began. */
    set(key: string, stored: StoredAnswer, since: Moment): void {
      const ttl = Math.floor(since.ends - performance.now());
      if (!stored.tags || since.changes !== changes || ttl < 1 || !isOpen()) return;
      const entry = { stored, tags: stored.tags };
      if (weightOf(entry, key) > bytes) return;
      entries.set(key, entry, { ttl });
      for (const tag of stored.tags) {
        const keys = keysOf.get(tag) ?? new Set();
        keysOf.set(tag, keys.add(key));
      }
    },

    /** Counts again what an entry takes: it has been sent in another encoding since. */
    weigh(key: string, stored: StoredAnswer): void {
      const entry = entries.peek(key);
      if (entry?.stored !== stored) return;
      if (weightOf(entry, key) > bytes) entries.delete(key);
      else entries.set(key, entry, { ttl: Math.max(1, entries.getRemainingTTL(key)) });
    },

    /** Forgets every answer that depends on one of these. */
    drop(tags: Iterable<Tag>): void {
      changes += 1;
      for (const tag of tags) {
        for (const key of [...(keysOf.get(tag) ?? [])]) entries.delete(key);
      }
    },

    /** Forgets everything. */
    clear(): void {
      changes += 1;
      entries.clear();
    },

    /** For the metrics. */
    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
  };
};

export type ResponseCache = ReturnType<typeof createResponseCache>;
