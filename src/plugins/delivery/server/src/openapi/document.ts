import type { Endpoint } from '../endpoints/endpoint';
import { operationOf, templateOf } from './operation';
import type { Components } from './schemas';

export interface DocumentInput {
  endpoints: readonly Endpoint[];
  /** Of the API: `/api`. */
  prefix: string;
  version: string;
  /** What each group of operations is about, by the segment of the path it stands under. */
  groups: ReadonlyMap<string, string>;
}

const DESCRIPTION = `The public side of a platform for grassroots government disclosure (基层政务公开).

- A site is named by its code. The city's site sees what lies below it with \`scope=subtree\`.
- Success is \`{ data, meta }\`, failure \`{ data: null, error }\` with a stable \`error.details.code\`.
- Lists are read by cursor: \`meta.nextCursor\`, until it is null.
- \`GET\` answers carry a strong \`ETag\`; \`If-None-Match\` gives 304. \`HEAD\` works; gzip and brotli are served.
- Times are ISO 8601 with offset \`+08:00\`, dates \`YYYY-MM-DD\`.
- The same data, with links as fields, is at \`/graphql\`.`;

const text = (description: string) => ({ description, schema: { type: 'string' } });
const number = (description: string) => ({ description, schema: { type: 'integer' } });

const HEADERS = {
  'Cache-Status': text('RFC 9211: `hit`, `fwd=miss` (made and kept) or `fwd=bypass` (made)'),
  ETag: text('Strong; for `If-None-Match`'),
  Location: text('The address it has now'),
  'RateLimit-Limit': number('Points a minute; only where an answer was made for this request'),
  'RateLimit-Remaining': number('Points left'),
  'RateLimit-Reset': number('Seconds until all points are there again'),
  'Retry-After': number('Seconds to wait before asking again'),
  'X-Request-Id': text('What this request is called in the server’s log; to be named in a report'),
  'Surrogate-Key': text('What the answer depends on: what a CDN purges by'),
};

/** The group of an operation: the resource or view below the site, else what stands at the top. */
const groupOf = (path: string): string => {
  const [, top = '', , below = '', file = ''] = path.split('/');
  if (below === 'export') return file.split('.')[0] ?? below;
  return below.startsWith(':') || below === '' ? top : (below.split('.')[0] ?? below);
};

/** The whole REST contract as an OpenAPI 3.1 document; the same input gives the same bytes. */
export const openApiDocument = ({ endpoints, prefix, version, groups }: DocumentInput) => {
  const components: Components = {};
  const used = new Set<string>();
  const paths = Object.fromEntries(
    endpoints.map((endpoint) => {
      const group = groupOf(endpoint.path);
      used.add(group);
      return [templateOf(endpoint.path), { get: operationOf(endpoint, group, components) }];
    })
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Gongkai (公开)',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: prefix, description: 'This server' }],
    tags: [...used].map((name) => ({ name, description: groups.get(name) ?? name })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      headers: HEADERS,
    },
  };
};

export type OpenApiDocument = ReturnType<typeof openApiDocument>;
