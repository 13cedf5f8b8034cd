import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { OpenApiDocument } from '../../../src/plugins/delivery/server/src/openapi/document';
import { startApp, type TestApp } from '../../helpers/app';
import { contractCheck, type Exchange } from '../../helpers/contract';

const VALIDATOR = path.resolve(
  'node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js'
);

let app: TestApp;
let document: OpenApiDocument;

beforeAll(async () => {
  app = await startApp();
  await app.strapi
    .documents('plugin::sites.site')
    .create({ data: { code: 'north', name: '北市', level: 'city' } });
  document = (await app.http().get('/api/openapi.json').expect(200)).body as OpenApiDocument;
});

afterAll(async () => {
  await app?.stop();
});

test('the document is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gongkai-contract-'));
  try {
    const file = path.join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    // a module, which jest cannot load; it exits with 1 on what is not valid, and says what
    await promisify(execFile)(process.execPath, [VALIDATOR, file]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('it describes every endpoint there is, each with a name of its own', async () => {
  const resources = app.strapi.plugin('delivery').service<{
    all: () => { name: string }[];
    views: () => { name: string }[];
  }>('resources');
  const paths = Object.keys(document.paths);
  for (const { name } of resources.all().filter((one) => one.name !== 'sites')) {
    expect(paths).toEqual(
      expect.arrayContaining([`/sites/{site}/${name}`, `/sites/{site}/${name}/{id}`])
    );
  }
  for (const { name } of resources.views()) expect(paths).toContain(`/sites/{site}/${name}`);
  const names = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
});

test('every parameter, field and operation is described', () => {
  for (const [address, { get }] of Object.entries(document.paths)) {
    expect([address, get.summary]).toEqual([address, expect.stringMatching(/\S/)]);
    for (const { name, description } of get.parameters) {
      expect([address, name, description]).toEqual([address, name, expect.stringMatching(/\S/)]);
    }
  }
});

test('a list says its bounds, its orders and the codes it may answer with', () => {
  const { get } = document.paths['/sites/{site}/records'] ?? {};
  const parameters = Object.fromEntries(get?.parameters.map((one) => [one.name, one.schema]) ?? []);
  expect(parameters['limit']).toMatchObject({ type: 'integer', minimum: 1, maximum: 100 });
  expect(parameters['scope']).toMatchObject({ enum: ['self', 'subtree'], default: 'self' });
  expect(parameters['count']).toMatchObject({ type: 'boolean', default: false });
  const { '400': bad, '404': missing } = get?.responses ?? {};
  expect(bad?.['x-codes']).toEqual(expect.arrayContaining(['bad_cursor', 'unknown_parameter']));
  expect(missing?.['x-codes']).toEqual(['not_found']);
});

test('every operation says how it refuses who asks too much, too long or garbled', () => {
  for (const [address, { get }] of Object.entries(document.paths)) {
    const { '400': garbled, '414': long, '429': much } = get.responses;
    expect([address, garbled?.['x-codes']]).toEqual([
      address,
      expect.arrayContaining(['bad_request']),
    ]);
    expect([address, long?.['x-codes'], much?.['x-codes']]).toEqual([
      address,
      ['uri_too_long'],
      ['rate_limited'],
    ]);
    expect(Object.keys(much?.headers ?? {})).toEqual(
      expect.arrayContaining(['RateLimit-Remaining', 'Retry-After'])
    );
  }
});

describe('the check of every answer in these tests fails', () => {
  const exchange = (changes: Partial<Exchange>): Exchange => ({
    ...{ method: 'GET', path: '/api/sites', status: 200 },
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify({ data: [], meta: { nextCursor: null, locale: null } })),
    ...changes,
  });
  const body = (value: unknown) => Buffer.from(JSON.stringify(value));

  test.each<[string, Partial<Exchange>, RegExp | null]>([
    ['not on what is right', {}, null],
    ['on a status the contract does not have', { status: 418 }, /418/],
    ['on a field that is missing', { body: body({ data: [] }) }, /meta/],
    [
      'on a field nobody knows',
      { body: body({ data: [], meta: { nextCursor: null, locale: null, secret: 1 } }) },
      /additional/,
    ],
    ['on another type', { headers: { 'content-type': 'text/html' } }, /text\/html/],
    [
      'on a code that is not listed',
      {
        status: 404,
        body: body({
          data: null,
          error: {
            ...{ status: 404, name: 'NotFoundError', message: '' },
            details: { code: 'bad_cursor' },
          },
        }),
      },
      /bad_cursor/,
    ],
  ])('%s', (_name, changes, expected) => {
    const wrong = contractCheck(document)(exchange(changes));
    if (expected) expect(wrong).toMatch(expected);
    else expect(wrong).toBeNull();
  });
});
