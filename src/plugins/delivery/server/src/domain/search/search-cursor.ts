import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PublicError } from '../public-error';

/** Where a page of hits ended. */
export interface SearchCursor {
  /** The score, or the instant (ISO). */
  value: number | string;
  id: string;
}

type Sort = 'relevance' | 'newest';

const LARGEST_ID = 2n ** 63n - 1n;
const id = z
  .string()
  .regex(/^\d{1,19}$/)
  .refine((text) => BigInt(text) <= LARGEST_ID);
const VALUES = {
  relevance: z.number(),
  newest: z
    .int()
    .min(Date.parse('0001-01-01T00:00:00Z'))
    .max(Date.parse('9999-12-31T23:59:59Z'))
    .transform((milliseconds) => new Date(milliseconds).toISOString()),
} as const;

/** What makes two searches the same search: a cursor of one means nothing in another. */
const digest = (search: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(search)).digest('base64url').slice(0, 10);

export const encodeSearchCursor = (
  search: readonly unknown[],
  sort: Sort,
  row: { score: number; sort_at: string; id: string }
): string => {
  const value = sort === 'newest' ? Date.parse(row.sort_at) : row.score;
  return Buffer.from(JSON.stringify([digest(search), value, row.id])).toString('base64url');
};

/** @throws PublicError `bad_cursor` for anything but a cursor of this search */
export const decodeSearchCursor = (
  text: string,
  search: readonly unknown[],
  sort: Sort
): SearchCursor => {
  try {
    const [, value, row] = z
      .tuple([z.literal(digest(search)), VALUES[sort], id])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { value, id: row };
  } catch {
    // whatever is wrong with it, it is not a cursor of ours
    throw new PublicError('bad_cursor', { parameter: 'cursor' });
  }
};
