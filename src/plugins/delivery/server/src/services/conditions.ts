import type { Scope } from '../domain/resource';
import { scopeOf } from '../queries/scope-of';
import type { Sql } from '../queries/sql';
import { VISIBLE } from '../queries/visible';

/** SQL conditions on `publications p`, for the views of other plugins. */
export const createConditions = () => ({
  /** What the public may see at this moment. */
  visible: VISIBLE,
  /** The site alone, or the site and all below it. */
  inScope: (siteCode: string, scope: Scope): Sql => scopeOf(siteCode, scope),
});
