import { EVERY_ENDPOINT, type Endpoint } from '../endpoints/endpoint';
import { type JsonSchema, jsonSchemaOf } from '../domain/json-schema';
import { byStatus, errorShape } from './errors';
import { schemaOf, type Components } from './schemas';

const IN_PATH: Record<string, string> = {
  site: 'Code of the site (站点代码): `yingjiang`',
  id: 'Document id, slug, or another key such as an index number (索引号); URL-encoded',
};

/** Segments of a path that the reader fills in. */
const SEGMENT = /:(\w+)/g;

/** `/sites/:site/records/:id` as OpenAPI writes it. */
export const templateOf = (path: string): string => path.replace(SEGMENT, '{$1}');

const pathParameters = (path: string) =>
  [...path.matchAll(SEGMENT)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: IN_PATH[name],
    schema: { type: 'string' },
  }));

const queryParameters = ({ parameters }: Endpoint, components: Components) => {
  // what may be left out is said by what is asked, its type by what is made of it
  const required = jsonSchemaOf(parameters, 'input').required ?? [];
  return Object.entries(parameters.shape).map(([name, shape]) => {
    const { description, ...schema } = schemaOf(shape, components);
    return { name, in: 'query', required: required.includes(name), description, schema };
  });
};

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

const RATE = {
  'RateLimit-Limit': header('RateLimit-Limit'),
  'RateLimit-Remaining': header('RateLimit-Remaining'),
  'RateLimit-Reset': header('RateLimit-Reset'),
};

const ALWAYS = {
  'Cache-Status': header('Cache-Status'),
  'X-Request-Id': header('X-Request-Id'),
  ...RATE,
};

const KEPT = {
  ...ALWAYS,
  ETag: header('ETag'),
  'Surrogate-Key': header('Surrogate-Key'),
};

const success = ({ answer, cost }: Endpoint, components: Components) => ({
  description: answer.description ?? 'The answer',
  headers: cost === 'export' ? ALWAYS : KEPT,
  content: {
    [answer.type]: {
      schema: answer.schema ? schemaOf(answer.schema, components) : ({} as JsonSchema),
    },
  },
});

const failures = (endpoint: Endpoint, components: Components) =>
  Object.fromEntries(
    [...byStatus([...EVERY_ENDPOINT, ...endpoint.errors])].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\``).join(', '),
        ...(codes.includes('rate_limited')
          ? { headers: { ...RATE, 'Retry-After': header('Retry-After') } }
          : {}),
        content: { 'application/json': { schema: schemaOf(errorShape, components) } },
        'x-codes': codes,
      },
    ])
  );

/** One way an operation may answer. */
export interface Response {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, { schema: JsonSchema }>;
  /** Stable codes of errors with this status. */
  'x-codes'?: readonly string[];
}

/** One endpoint as an OpenAPI operation. */
export const operationOf = (endpoint: Endpoint, group: string, components: Components) => ({
  operationId: endpoint.name,
  summary: endpoint.summary,
  tags: [group],
  parameters: [...pathParameters(endpoint.path), ...queryParameters(endpoint, components)],
  responses: responsesOf(endpoint, components),
});

const responsesOf = (endpoint: Endpoint, components: Components): Record<string, Response> => ({
  '200': success(endpoint, components),
  ...(endpoint.moves
    ? {
        '301': {
          description: 'It has another address now',
          headers: { ...KEPT, Location: header('Location') },
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
      }
    : {}),
  ...(endpoint.cost === 'export'
    ? {}
    : { '304': { description: 'As the reader has it (`If-None-Match`)', headers: KEPT } }),
  ...failures(endpoint, components),
});
