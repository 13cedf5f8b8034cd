import { z } from 'zod';
import { PublicError } from './public-error';

/** Where a page ended: the order's value and the row's id (keyset paging, stable under inserts). */
export interface Cursor {
  order: string;
  /** ISO instant or a number, as the order's column has it. */
  value: string | number;
  id: string;
}

const wireShape = z.tuple([
  z.string().max(40),
  z.union([z.iso.datetime(), z.number().int()]),
  z.string().regex(/^\d{1,19}$/),
]);

export const encodeCursor = ({ order, value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([order, value, id])).toString('base64url');

/** @throws PublicError `bad_cursor` for anything but a cursor of this order. */
export const decodeCursor = (text: string, order: string): Cursor => {
  try {
    const [named, value, id] = wireShape.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    );
    if (named === order) return { order, value, id };
  } catch {
    // falls through: whatever is wrong with it, it is not a cursor of ours
  }
  throw new PublicError('bad_cursor', { parameter: 'cursor' });
};
