import { z } from 'zod';
import type { ListParameters } from '../domain/parameters';
import {
  COMMON,
  defaultOrder,
  filterParameters,
  givenOnly,
  parseValues,
  sortParameter,
} from '../domain/parameters';
import type { Resource } from '../domain/resource';

/** Arguments as GraphQL hands them over: what was not given may be there as null. */
export type Arguments = Record<string, unknown>;

const withoutNulls = (values: Arguments): Arguments =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));

// REST has text and nothing else, and the rule is written for that
const textOf = (first: unknown) => (typeof first === 'number' ? { first: String(first) } : {});

/** `first` of a link, under the rules of REST's `limit`. @throws PublicError `bad_parameter` */
export const firstOf = ({ first }: Arguments): number =>
  parseValues(z.object({ first: COMMON.limit }), textOf(first)).first;

/**
 * A list field's arguments, under the rules the REST parameters have.
 *
 * @throws PublicError `bad_parameter`
 */
export const listRequest = (resource: Resource, args: Arguments): Omit<ListParameters, 'count'> => {
  const given = withoutNulls(args);
  const { first, after, sort, filter, ...rest } = parseValues(
    z.object({
      first: COMMON.limit,
      after: COMMON.cursor,
      locale: COMMON.locale,
      scope: COMMON.scope,
      sort: sortParameter(resource),
      filter: filterParameters(resource).default({}),
    }),
    {
      ...given,
      ...textOf(given['first']),
      ...(given['filter'] ? { filter: withoutNulls(given['filter'] as Arguments) } : {}),
    }
  );
  return {
    ...rest,
    limit: first,
    cursor: after,
    sort: sort ?? defaultOrder(resource),
    filters: givenOnly(filter),
  };
};
