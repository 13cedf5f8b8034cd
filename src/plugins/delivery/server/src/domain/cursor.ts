import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PublicError } from './public-error';
import type { Order } from './resource';

/** Where a page ended: the order's value and the row's id (keyset paging, stable under inserts). */
export interface Cursor {
  /** ISO instant or a number, as the order's column has it. */
  value: string | number;
  id: string;
}

/** What makes two lists the same list: a cursor of one means nothing in another. */
export interface ListIdentity {
  resource: string;
  siteCode: string | null;
  scope: string;
  locale?: string | null;
  sort: string;
  filters: Readonly<Record<string, string>>;
}

export const listTag = (list: ListIdentity): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        ...[list.resource, list.siteCode, list.scope, list.locale ?? null, list.sort],
        Object.entries(list.filters).sort(),
      ])
    )
    .digest('base64url')
    .slice(0, 10);

// Each bound is the column's: a value outside would fail in the database instead of here.
const VALUES: Record<Order['column'], z.ZodNumber> = {
  sort_at: z.int().min(Date.parse('0001-01-01T00:00:00Z')).max(Date.parse('9999-12-31T23:59:59Z')),
  position: z.int32(),
};
const LARGEST_ID = 2n ** 63n - 1n;

const id = z
  .string()
  .regex(/^\d{1,19}$/)
  .refine((text) => BigInt(text) <= LARGEST_ID);

export const encodeCursor = (tag: string, { value, id: row }: Cursor): string => {
  const wire = typeof value === 'string' ? Date.parse(value) : value;
  return Buffer.from(JSON.stringify([tag, wire, row])).toString('base64url');
};

/** @throws PublicError `bad_cursor` for anything but a cursor of this list in this order. */
export const decodeCursor = (text: string, tag: string, column: Order['column']): Cursor => {
  try {
    const [, value, row] = z
      .tuple([z.literal(tag), VALUES[column], id])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { value: column === 'sort_at' ? new Date(value).toISOString() : value, id: row };
  } catch {
    // whatever is wrong with it, it is not a cursor of ours
    throw new PublicError('bad_cursor', { parameter: 'cursor' });
  }
};
