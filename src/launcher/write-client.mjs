import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import openapiTypescript, { astToString } from 'openapi-typescript';

const require = createRequire(import.meta.url);

const source = `import createClient from 'openapi-fetch';

export const createGongkaiClient = (options) => createClient(options);
`;

const types = `import type { Client, ClientOptions } from 'openapi-fetch';
import type { components, operations, paths } from './schema.js';

/** Every path of the public API, typed: \`client.GET('/sites/{site}/records', { params })\`. */
export type GongkaiClient = Client<paths>;

/** Named shapes: \`Schemas['Record']\`, \`Schemas['Error']\`. */
export type Schemas = components['schemas'];

export type { components, operations, paths };

/** @param options.baseUrl of the API: \`https://gk.example.gov.cn/api\` */
export declare const createGongkaiClient: (options: ClientOptions) => GongkaiClient;
`;

const readme = `# Client of the public API

Written by \`npm run client\` from the contract (\`/api/openapi.json\`): write it anew rather than change it.

\`\`\`ts
import { createGongkaiClient } from '@gongkai/client';

const client = createGongkaiClient({ baseUrl: 'https://gk.example.gov.cn/api' });

const { data, error } = await client.GET('/sites/{site}/records', {
  params: { path: { site: 'yingjiang' }, query: { limit: 10, area: 'social-assistance' } },
});
if (error) throw new Error(error.error.message);
for (const record of data.data) console.log(record.title);
\`\`\`

It is [openapi-fetch](https://openapi-ts.dev/openapi-fetch/): \`data\` and \`error\` are typed by the
operation, a wrong parameter does not compile.
`;

/** @param {string} name */
const versionOf = async (name) => {
  const manifest = path.join(path.dirname(require.resolve(name)), '../package.json');
  return JSON.parse(await readFile(manifest, 'utf8')).version;
};

/**
 * Writes the client as a package of its own.
 *
 * @param {{ info: { version: string } }} document OpenAPI 3.1
 * @param {string} folder is made anew
 */
export async function writeClient(document, folder) {
  const schema = astToString(
    await openapiTypescript(/** @type {any} */ (structuredClone(document)), { alphabetize: true })
  );
  const manifest = {
    name: '@gongkai/client',
    version: document.info.version,
    description: 'Typed client of the public API of Gongkai (公开)',
    license: 'MIT',
    type: 'module',
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    dependencies: { 'openapi-fetch': await versionOf('openapi-fetch') },
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = {
    'index.js': source,
    'index.d.ts': types,
    'schema.d.ts': schema,
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': readme,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}
