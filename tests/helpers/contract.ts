import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { Core } from '@strapi/strapi';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020';

import type { OpenApiDocument } from '../../src/plugins/delivery/server/src/openapi/document';

type Headers = Readonly<Record<string, unknown>>;

export interface Exchange {
  method: string;
  /** Without its query. */
  path: string;
  status: number;
  headers: Headers;
  body: Buffer;
}

/** Says what of an answer of the public REST API is not as the contract says; null: nothing. */
export type ContractCheck = (exchange: Exchange) => string | null;

const DECODE: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
};

const pointer = (...parts: string[]): string =>
  parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** @param document the contract the application itself serves */
export const contractCheck = (document: OpenApiDocument): ContractCheck => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'contract');
  const [{ url: prefix } = { url: '' }] = document.servers;
  const templates = Object.keys(document.paths).map((template) => ({
    template,
    // what is named comes before what is filled in
    wild: template.split('{').length,
    pattern: new RegExp(
      `^${prefix}${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`
    ),
  }));
  templates.sort((one, other) => one.wild - other.wild);

  const matches = (value: unknown, at: string): string | null => {
    const validate = ajv.getSchema(`contract#${at}`);
    if (!validate) return `the contract has nothing at ${at}`;
    return validate(value) ? null : ajv.errorsText(validate.errors);
  };

  return ({ method, path, status, headers, body }) => {
    if (!path.startsWith(`${prefix}/`) || !['GET', 'HEAD'].includes(method)) return null;
    const found = templates.find(({ pattern }) => pattern.test(path));
    const decode = DECODE[String(headers['content-encoding'])];
    const bytes = decode && body.length > 0 ? decode(body) : body;
    const json = () => JSON.parse(bytes.toString('utf8')) as unknown;
    if (!found) {
      // an address below a site that is none, or one of Strapi's own
      return path.startsWith(`${prefix}/sites`) && method === 'GET'
        ? matches(json(), pointer('components', 'schemas', 'Error'))
        : null;
    }
    const { responses } = document.paths[found.template]?.get ?? { responses: {} };
    const response = (responses as Record<string, { content?: Record<string, unknown> }>)[status];
    if (!response) return `${status} is not in the contract`;
    if (status === 304 || method === 'HEAD') return null;
    const type = String(headers['content-type']).split(';')[0] ?? '';
    if (!response.content?.[type]) return `${status} as ${type} is not in the contract`;
    if (type !== 'application/json') return null;
    const at = pointer('paths', found.template, 'get', 'responses', String(status));
    const value = json();
    const wrong = matches(value, `${at}${pointer('content', type, 'schema')}`);
    if (wrong || status < 400) return wrong;
    const { code } = (value as { error: { details: { code: string } } }).error.details;
    const { 'x-codes': codes = [] } = response as { 'x-codes'?: string[] };
    return codes.includes(code) ? null : `${code} is not among the codes of a ${status}`;
  };
};

/** Hands over every exchange of a server, bodies included, when it is over. */
export const watchExchanges = (strapi: Core.Strapi, seen: (exchange: Exchange) => void): void => {
  strapi.server.httpServer.prependListener(
    'request',
    (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      const keep = (chunk: unknown): void => {
        if (typeof chunk === 'string' || chunk instanceof Uint8Array)
          chunks.push(Buffer.from(chunk));
      };
      const write = response.write.bind(response);
      const end = response.end.bind(response);
      const writeHead = response.writeHead.bind(response);
      response.write = ((...args: Parameters<typeof write>) => {
        keep(args[0]);
        return write(...args);
      }) as typeof write;
      response.end = ((...args: Parameters<typeof end>) => {
        keep(args[0]);
        return end(...args);
      }) as typeof end;
      let headers: Headers = {};
      response.writeHead = ((...args: Parameters<typeof writeHead>) => {
        const given = args.at(-1);
        if (Array.isArray(given)) {
          const pairs = given as string[];
          headers = Object.fromEntries(
            pairs.flatMap((name, at) => (at % 2 ? [] : [[name, pairs[at + 1]]]))
          );
        }
        return writeHead(...args);
      }) as typeof writeHead;
      response.on('finish', () => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        seen({
          method: request.method ?? '',
          path: pathname,
          status: response.statusCode,
          headers: { ...headers, ...response.getHeaders() },
          body: Buffer.concat(chunks),
        });
      });
    }
  );
};
