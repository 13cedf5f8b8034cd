import type { TestApp } from '../../helpers/app';
import { childrenOf, parseXml, textOf, type XmlElement } from '../../helpers/parse-xml';
import { statementsOf } from '../../helpers/statements';
import { createTopic, publishNotice, startDelivery, withdrawNotice } from './fixture';

let app: TestApp;
let topic: string;

const HARD = '公开 <b>&amp;</b> ]]> 😀𠮷 "\'\t\u0001\u{FFFE} 终';
const PATTERN = 'https://www.north.example/{locale}/{resource}/{slug}';
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

beforeAll(async () => {
  app = await startDelivery();
  topic = await createTopic(app, { title: '题' });
});
afterAll(() => app.stop());

/** Supertest reads these types as bytes. */
const text = (response: unknown, done: (error: Error | null, body: string) => void) => {
  const chunks: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks).toString()));
};
const get = (path: string) => app.http().get(`/api/sites/${path}`).buffer(true).parse(text);
const setPattern = async (code: string, urlPattern: string | null) => {
  const sites = app.strapi.documents('plugin::sites.site');
  const site = await sites.findFirst({ filters: { code } });
  await sites.update({ documentId: site?.documentId ?? '', data: { urlPattern } as never });
};
const atom = async (path: string): Promise<XmlElement> => {
  const response = await get(path);
  expect(response.status).toBe(200);
  return parseXml(response.body as string);
};
interface JsonFeed extends Record<string, unknown> {
  items: Record<string, unknown>[];
}
const json = async (path: string): Promise<JsonFeed> =>
  JSON.parse((await get(path)).body as string) as JsonFeed;
const codeOf = async (path: string): Promise<unknown[]> => {
  const { status, body } = await app.http().get(`/api/sites/${path}`);
  const { details } = (body as { error: { details: Record<string, unknown> } }).error;
  return [status, details['code'], details['parameter']];
};

test('a feed is valid Atom (RFC 4287), whatever the text holds', async () => {
  const documentId = await publishNotice(app, {
    title: HARD,
    body: HARD,
    slug: 'ying',
    datedAt: new Date('2026-05-05T05:05:05Z'),
  });
  const response = await get('north/feed.xml');
  expect(response.headers).toMatchObject({ 'content-type': 'application/atom+xml; charset=utf-8' });
  const feed = parseXml(response.body as string);
  expect(feed).toMatchObject({
    name: 'feed',
    uri: 'http://www.w3.org/2005/Atom',
    attributes: { 'xml:lang': 'zh-Hans' },
  });
  expect(textOf(feed, 'title')).toBe('北市');
  expect(textOf(feed, 'id')).toMatch(/^urn:uuid:/);
  expect(textOf(feed, 'updated')).toMatch(RFC3339);
  const [self] = childrenOf(feed, 'link');
  expect(self?.attributes).toMatchObject({ rel: 'self', type: 'application/atom+xml' });
  expect(self?.attributes['href']).toMatch(/^http.*\/api\/sites\/north\/feed\.xml$/);

  const [entry] = childrenOf(feed, 'entry');
  if (!entry) throw new Error('no entry');
  const readable = HARD.replace('\u0001', '\u{FFFD}').replace('\u{FFFE}', '\u{FFFD}');
  expect(textOf(entry, 'title')).toBe(readable);
  expect(textOf(entry, 'summary')).toBe(readable);
  expect(textOf(entry, 'id')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/);
  expect(textOf(entry, 'published')).toBe('2026-05-05T13:05:05+08:00');
  expect(textOf(entry, 'updated')).toMatch(RFC3339);
  const authors = childrenOf(entry, 'author').map((author) => textOf(author, 'name'));
  expect(authors).toEqual(['北市']);
  // without a pattern, an entry leads to the document itself
  const href = childrenOf(entry, 'link')[0]?.attributes['href'] ?? '';
  const { body } = await app.http().get(new URL(href).pathname);
  expect(body).toMatchObject({ data: { documentId } });
  await withdrawNotice(app, documentId);
});

test('the same as JSON Feed 1.1, with the address of the page on the front end', async () => {
  await setPattern('north', PATTERN);
  const documentId = await publishNotice(app, { title: HARD, slug: 'ying han', body: '摘要' });
  const response = await get('north/feed.json');
  expect(response.headers).toMatchObject({
    'content-type': 'application/feed+json; charset=utf-8',
  });
  const feed = JSON.parse(response.body as string) as JsonFeed;
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: '北市',
    home_page_url: 'https://www.north.example/',
    feed_url: expect.stringMatching(/^http.*\/api\/sites\/north\/feed\.json$/) as string,
    language: 'zh-Hans',
  });
  expect(feed.items[0]).toMatchObject({
    title: HARD,
    url: 'https://www.north.example/zh-Hans/notices/ying%20han',
    summary: '摘要',
    content_text: '摘要',
    date_published: expect.stringMatching(RFC3339) as string,
    date_modified: expect.stringMatching(RFC3339) as string,
  });
  const entries = childrenOf(await atom('north/feed.xml'), 'entry');
  expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(feed.items.map(({ id }) => id));
  await withdrawNotice(app, documentId);
  await setPattern('north', null);
});

test('an entry keeps its name when it is changed, and says when it was', async () => {
  const documentId = await publishNotice(app, { title: '先' });
  const before = (await json('north/feed.json')).items[0];
  await app.strapi.db.connection.raw(
    `update publications set changed_at = now() - interval '1 day' where document_id = ?`,
    [documentId]
  );
  // an address not asked before: what others write is told within a second, not at once
  const aged = (await json('north/feed.json?locale=zh-Hans')).items[0];
  await publishNotice(app, { title: '后' }, { documentId });
  const after = (await json('north/feed.json')).items[0];
  expect(after).toMatchObject({ id: before?.['id'], title: '后' });
  expect(String(after?.['date_modified']) > String(aged?.['date_modified'])).toBe(true);
  await withdrawNotice(app, documentId);
});

test('a feed has the newest fifty of what is news, each once; language, resource and scope narrow or widen it', async () => {
  const published = [];
  for (let day = 1; day <= 51; day += 1) {
    published.push(
      await publishNotice(app, {
        title: String(day),
        datedAt: new Date(Date.UTC(2026, 0, day)),
        siteCode: day % 2 ? 'north' : 'north-east',
      })
    );
  }
  const english = await publishNotice(
    app,
    { title: 'Text' },
    { documentId: published[50], locale: 'en' }
  );
  const subtree = await json('north/feed.json?scope=subtree');
  expect(subtree.items.map(({ title }) => title)).toEqual(
    Array.from({ length: 50 }, (_, index) => String(51 - index))
  );
  expect((await json('north/feed.json')).items).toHaveLength(26);
  const { items } = await json('north/feed.json?locale=en');
  expect(items).toHaveLength(26);
  expect(items.slice(0, 2)).toMatchObject([
    { title: 'Text', language: 'en' },
    { title: '49', language: 'zh-Hans' },
  ]);
  expect((await json('north/feed.json?resource=topics')).items).toMatchObject([{ title: '题' }]);
  expect(await codeOf('north/feed.json?resource=secrets')).toEqual([
    ...[400, 'bad_parameter', 'resource'],
  ]);
  expect(await codeOf('north/feed.xml?limit=5')).toEqual([400, 'unknown_parameter', 'limit']);
  expect(await codeOf('nowhere/feed.xml')).toEqual([404, 'not_found', undefined]);
  const statements = await statementsOf(app, () => json('north/feed.json?scope=subtree&locale=fr'));
  expect(statements).toHaveLength(2);
  expect(english).toBe(published[50]);
});

test('a feed is asked for again for nothing, until there is news', async () => {
  const { headers } = await get('north/feed.xml');
  const etag = String(headers['etag']);
  expect(headers['surrogate-key']).toContain('notices@north');
  expect((await get('north/feed.xml').set('If-None-Match', etag)).status).toBe(304);
  await publishNotice(app, { title: '新' });
  expect((await get('north/feed.xml').set('If-None-Match', etag)).status).toBe(200);
});

test('a sitemap names the page of every document in view, with its languages, and needs the pattern', async () => {
  expect(await codeOf('north/sitemap.xml')).toEqual([404, 'no_url_pattern', undefined]);
  expect(await codeOf('nowhere/sitemap.xml')).toEqual([404, 'not_found', undefined]);
  await setPattern('north', PATTERN);
  const documentId = await publishNotice(app, { slug: 'yi & er' });
  await publishNotice(app, { slug: 'yi & er' }, { documentId, locale: 'en' });
  const hidden = await publishNotice(app, { shownFrom: new Date(Date.now() + 3_600_000) });
  const response = await get('north/sitemap.xml');
  expect(response.headers).toMatchObject({ 'content-type': 'application/xml; charset=utf-8' });
  const urlset = parseXml(response.body as string);
  expect(urlset).toMatchObject({
    name: 'urlset',
    uri: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  });
  const urls = childrenOf(urlset, 'url');
  const addresses = urls.map((url) => textOf(url, 'loc'));
  const [chinese, english] = [
    'https://www.north.example/zh-Hans/notices/yi%20%26%20er',
    'https://www.north.example/en/notices/yi%20%26%20er',
  ];
  expect(addresses).toEqual(
    expect.arrayContaining([
      ...[chinese, english],
      `https://www.north.example/zh-Hans/topics/${topic}`,
    ])
  );
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.join()).not.toContain(hidden);
  for (const url of urls) expect(textOf(url, 'lastmod')).toMatch(RFC3339);
  const alternates = urls
    .filter((url) => [chinese, english].includes(textOf(url, 'loc') ?? ''))
    .map((url) => childrenOf(url, 'xhtml:link').map(({ attributes }) => attributes));
  const both = [
    { rel: 'alternate', hreflang: 'en', href: english },
    { rel: 'alternate', hreflang: 'zh-Hans', href: chinese },
  ];
  expect(alternates).toEqual([both, both]);

  await setPattern('north', 'https://www.north.example/{slug}');
  const plain = parseXml((await get('north/sitemap.xml')).body as string);
  const own = childrenOf(plain, 'url').map((url) => textOf(url, 'loc'));
  expect(own.filter((url) => url === 'https://www.north.example/yi%20%26%20er')).toHaveLength(1);
});

test('a long sitemap is a list of files on the front end’s own host, which together name every page once', async () => {
  await setPattern('north-east', 'https://www.east.example/{resource}/{slug}');
  await app.strapi.db.connection.raw(
    `insert into publications (resource, document_id, locale, site_code, title, keys, former_keys,
       facets, links, sort_at, position, summary, detail)
     select 'topics', 'many-' || n, '*', 'north-east', '', '{}', '{}', '{}', '{}', now(), 0, '{}', '{}'
     from generate_series(1, 20001) as n`
  );
  const index = parseXml((await get('north-east/sitemap.xml')).body as string);
  expect(index.name).toBe('sitemapindex');
  const files = childrenOf(index, 'sitemap').map((file) => textOf(file, 'loc') ?? '');
  expect(files.length).toBe(3);
  const addresses = new Set<string>();
  let total = 0;
  for (const file of files) {
    expect(file).toMatch(/^https:\/\/www\.east\.example\/sitemap\.xml\?page=\d+$/);
    const part = parseXml(
      (await get(`north-east/sitemap.xml${new URL(file).search}`)).body as string
    );
    const urls = childrenOf(part, 'url').map((url) => textOf(url, 'loc') ?? '');
    urls.forEach((url) => addresses.add(url));
    total += urls.length;
  }
  expect(addresses.size).toBe(total);
  expect([...addresses].filter((url) => url.includes('/topics/many-'))).toHaveLength(20_001);
  expect(await codeOf('north-east/sitemap.xml?page=x')).toEqual([400, 'bad_parameter', 'page']);
});
