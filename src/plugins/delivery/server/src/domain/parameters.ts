import { z } from 'zod';
import { PublicError } from './public-error';
import type { Filter, Resource } from './resource';
import { ordersOf } from './resource';
import { storable } from './storable';

// PostgreSQL text cannot hold NUL, and its calendar has no year 0.
export const DAY = z.iso.date().refine((day) => !day.startsWith('0000'));
const YEAR = z.string().regex(/^[1-9]\d{3}$/);
const VALUE = z.string().min(1).max(200).refine(storable);

/** What is searched for. */
export const QUERY = z.string().min(1).max(100).refine(storable);

const FILTER_VALUES: Record<Filter['by'], z.ZodString | z.ZodISODate> = {
  facet: VALUE,
  link: VALUE,
  since: DAY,
  until: DAY,
  year: YEAR,
  text: QUERY,
};

const filterSchema = ({ by, description }: Filter) =>
  FILTER_VALUES[by].describe(description).optional();

/** Parameters that mean the same everywhere. */
export const COMMON = {
  limit: z
    .string()
    .transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : NaN))
    .pipe(z.int().min(1).max(100))
    .default(20)
    .describe('Rows a page, 1 to 100'),
  cursor: z.string().max(500).optional().describe('`meta.nextCursor` of the page before'),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .optional()
    .describe(
      "Language of the content; the site's own by default, and where a document has no other"
    ),
  scope: z
    .enum(['self', 'subtree'])
    .default('self')
    .describe('The site alone, or with all below it'),
  count: z.stringbool().default(false).describe('Adds `meta.total`'),
};

export const sortParameter = (resource: Resource) =>
  z
    .enum(Object.keys(ordersOf(resource)) as [string, ...string[]])
    .optional()
    .describe('Order; the first named is the default');

export const filterParameters = (resource: Resource) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(resource.filters ?? {}).map(([name, filter]) => [name, filterSchema(filter)])
    )
  );

/** Parameters of a list of this resource. */
export const listParameters = (resource: Resource) =>
  z.strictObject({
    ...COMMON,
    sort: sortParameter(resource),
    ...filterParameters(resource).shape,
  });

/** Parameters of a whole list: those of its pages, but for what makes a page. */
export const exportParameters = (resource: Resource) =>
  listParameters(resource).omit({ limit: true, cursor: true, count: true });

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
 * Reads values by their schema.
 *
 * @throws PublicError that names the parameter which has a bad value, with the reason in each
 *   language.
 */
export const parseValues = <Schema extends z.ZodType>(
  schema: Schema,
  values: Record<string, unknown>
): z.infer<Schema> => {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const reasonIn = (locale: 'zhCN' | 'en') =>
    schema.safeParse(values, { error: z.locales[locale]().localeError }).error?.issues[0]
      ?.message ?? '';
  throw new PublicError('bad_parameter', {
    parameter: result.error.issues[0]?.path.join('.') ?? '',
    reason: { zh: reasonIn('zhCN'), en: reasonIn('en') },
  });
};

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
  return parseValues(schema, Object.fromEntries(query));
};

/** What a list is asked for, filters apart from the rest. */
export const listOf = (
  resource: Resource,
  {
    limit,
    cursor,
    locale,
    scope,
    count,
    sort,
    ...filters
  }: z.infer<ReturnType<typeof listParameters>>
): ListParameters => ({
  limit,
  cursor,
  locale,
  scope,
  count,
  sort: sort ?? defaultOrder(resource),
  filters: givenOnly(filters),
});

/** The name of the order a list has when none is asked for. */
export const defaultOrder = (resource: Resource): string =>
  Object.keys(ordersOf(resource))[0] ?? 'newest';

/** Without those that were not given. */
export const givenOnly = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] != null)
  );
