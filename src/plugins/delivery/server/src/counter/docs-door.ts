import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from 'koa';
import absolutePath from 'swagger-ui-dist/absolute-path';
import { PublicError } from '../domain/public-error';
import type { Asked } from './asked';

/** Swagger UI runs from our own host and asks nobody else for anything. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>公开接口 Public API</title>
    <link rel="stylesheet" href="docs/swagger-ui.css" />
    <link rel="icon" type="image/png" href="/favicon.png" />
  </head>
  <body>
    <noscript>此页需要 JavaScript；接口说明见 <a href="openapi.json">openapi.json</a>。</noscript>
    <main id="contract"></main>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  filter: true,
  validatorUrl: null,
});
`;

interface Document {
  type: string;
  read: () => Promise<string>;
}

const distributed = (name: string, type: string): Document => ({
  type,
  read: () => readFile(path.join(absolutePath(), name), 'utf8'),
});

const written = (text: string, type: string): Document => ({
  type,
  read: () => Promise.resolve(text),
});

const SCRIPT = 'text/javascript; charset=utf-8';

/** What stands below `/api/docs`. */
const DOCUMENTS: Readonly<Record<string, Document>> = {
  '': written(PAGE, 'text/html; charset=utf-8'),
  '/start.js': written(START, SCRIPT),
  '/swagger-ui-bundle.js': distributed('swagger-ui-bundle.js', SCRIPT),
  '/swagger-ui.css': distributed('swagger-ui.css', 'text/css; charset=utf-8'),
};

/** `/api/docs`: the contract as a page for people, by Swagger UI. */
export const createDocsDoor = (prefix: string) => {
  const top = `${prefix}/docs`;
  return ({ method, path: asked }: Context): Asked | undefined => {
    if (asked !== top && !asked.startsWith(`${top}/`)) return undefined;
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const document = DOCUMENTS[asked.slice(top.length)];
    return {
      name: 'docs',
      cost: 'read',
      key: document ? asked : null,
      async answer() {
        if (!document) throw new PublicError('not_found', { path: asked.slice(0, 200) });
        return {
          status: 200,
          type: document.type,
          body: await document.read(),
          tags: ['contract'],
          headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
        };
      },
    };
  };
};
