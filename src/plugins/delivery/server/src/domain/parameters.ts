import { z } from 'zod';
import { PublicError } from './public-error';
import type { Filter, Resource } from './resource';
import { ordersOf } from './resource';

const DAY = z.iso.date();
const VALUE = z.string().min(1).max(200);

const filterSchema = (filter: Filter) =>
  (filter.by === 'since' || filter.by === 'until' ? DAY : VALUE)
    .describe(filter.description)
    .optional();

const COMMON = {
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('Rows a page, 1 to 100'),
  cursor: z.string().max(500).optional().describe('`meta.nextCursor` of the page before'),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .optional()
    .describe("Language of the content; the site's own by default"),
  scope: z
    .enum(['self', 'subtree'])
    .default('self')
    .describe('The site alone, or with all below it'),
  count: z.stringbool().default(false).describe('Adds `meta.total`'),
};

/** Parameters of a list of this resource. */
export const listParameters = (resource: Resource) =>
  z.strictObject({
    ...COMMON,
    sort: z
      .enum(Object.keys(ordersOf(resource)) as [string, ...string[]])
      .optional()
      .describe('Order; the first named is the default'),
    ...Object.fromEntries(
      Object.entries(resource.filters ?? {}).map(([name, filter]) => [name, filterSchema(filter)])
    ),
  });

/** What a list is asked for: the common parameters and a value for each filter given. */
export interface ListParameters {
  limit: number;
  cursor?: string;
  locale?: string;
  scope: 'self' | 'subtree';
  count: boolean;
  sort: string;
  filters: Record<string, string>;
}

/** Parameters of a single document. */
export const detailParameters = z.strictObject({ locale: COMMON.locale });

/** Parameters of a view: its own, and those all views share. */
export const viewParameters = (own: z.ZodObject) =>
  z.strictObject({ locale: COMMON.locale, scope: COMMON.scope, ...own.shape });

/**
 * Reads a query string by its schema.
 *
 * @throws PublicError that names the parameter which is unknown, repeated or has a bad value.
 */
export const parseQuery = <Schema extends z.ZodObject>(
  schema: Schema,
  query: URLSearchParams
): z.infer<Schema> => {
  const allowed = Object.keys(schema.shape);
  for (const name of query.keys()) {
    if (!allowed.includes(name)) {
      throw new PublicError('unknown_parameter', {
        parameter: name.slice(0, 100),
        allowed: allowed.join(', '),
      });
    }
    if (query.getAll(name).length > 1) {
      throw new PublicError('repeated_parameter', { parameter: name });
    }
  }
  const result = schema.safeParse(Object.fromEntries(query));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new PublicError('bad_parameter', {
    parameter: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  });
};

/** The parameters of a list, filters apart from the rest. */
export const parseListQuery = (resource: Resource, query: URLSearchParams): ListParameters => {
  const { limit, cursor, locale, scope, count, sort, ...filters } = parseQuery(
    listParameters(resource),
    query
  );
  return {
    limit,
    cursor,
    locale,
    scope,
    count,
    sort: sort ?? defaultOrder(resource),
    filters: Object.fromEntries(
      Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined)
    ),
  };
};

/** The name of the order a list has when none is asked for. */
export const defaultOrder = (resource: Resource): string =>
  Object.keys(ordersOf(resource))[0] ?? 'newest';
