import type { Sql } from './sql';
import { raw } from './sql';

const visibleIn = (alias: string): string => `${alias}.deleted_at is null
  and (${alias}.visible_from is null or ${alias}.visible_from <= now())
  and (${alias}.visible_until is null or ${alias}.visible_until > now())`;

/** The condition on publications that leaves what the public may see at this moment. */
export const visible = (alias: string): Sql => raw(visibleIn(alias));

/** The same on `publications p`, as text. */
export const VISIBLE = visibleIn('p');
