import type { TestApp } from '../../helpers/app';
import { createTopic, publishNotice, startDelivery, withdrawNotice } from './fixture';

let app: TestApp;
let topic: string;
const get = (path: string) => app.http().get(`/api/sites/${path}`);

interface Row {
  title: string;
  locale: string;
}
interface List {
  data: Row[];
  meta: { nextCursor: string | null; locale: string | null; total?: number };
}
const listOf = async (query: string) =>
  (await get(`north/notices?${query}`).expect(200)).body as List;
const said = ({ data }: List) => data.map(({ title, locale }) => [locale, title]);

/** In both languages, in Chinese alone, in English alone, and in English from tomorrow on. */
const documents = { both: '', chinese: '', english: '', tomorrow: '' };

beforeAll(async () => {
  app = await startDelivery();
  await app.strapi
    .plugin('i18n')
    .service('locales')
    .create({ code: 'en', name: 'English' })
    .catch(() => undefined);
  topic = await createTopic(app, { title: '语言' });
  const at = (day: number) => ({ topic, datedAt: new Date(Date.UTC(2026, 4, day)) });
  const publish = async (day: number, names: { zh?: string; en?: string }, en: object = {}) => {
    const documentId = await publishNotice(app, { title: names.zh ?? '暂存', ...at(day) });
    if (names.en) {
      const data = { title: names.en, ...at(day), slug: `notice-${day}`, ...en };
      await publishNotice(app, data, { documentId, locale: 'en' });
    }
    if (!names.zh) await withdrawNotice(app, documentId);
    return documentId;
  };
  documents.both = await publish(4, { zh: '通知', en: 'Notice' });
  documents.chinese = await publish(3, { zh: '公告' });
  documents.english = await publish(2, { en: 'Only English' });
  const shownFrom = new Date(Date.now() + 86_400_000);
  documents.tomorrow = await publish(1, { zh: '预告', en: 'Tomorrow' }, { shownFrom });
});
afterAll(() => app.stop());

test("a list shows each document once: in the language asked for, else in the site's own", async () => {
  const english = await listOf(`topic=${topic}&locale=en&count=true`);
  expect(said(english)).toEqual([
    ['en', 'Notice'],
    ['zh-Hans', '公告'],
    ['en', 'Only English'],
    ['zh-Hans', '预告'],
  ]);
  expect(english.meta).toEqual({ nextCursor: null, locale: 'en', total: 4 });
});

test("without a language a list is in the site's own, and shows nothing else", async () => {
  const chinese = await listOf(`topic=${topic}&count=true`);
  const rows = [
    ['zh-Hans', '通知'],
    ['zh-Hans', '公告'],
    ['zh-Hans', '预告'],
  ];
  expect(said(chinese)).toEqual(rows);
  expect(chinese.meta).toEqual({ nextCursor: null, locale: 'zh-Hans', total: 3 });
  expect(said(await listOf(`topic=${topic}&locale=zh-Hans`))).toEqual(rows);
});

test('pages of mixed languages follow each other without a gap and without a row twice', async () => {
  const met: string[] = [];
  let cursor: string | null = null;
  do {
    const page: List = await listOf(
      `topic=${topic}&locale=en&limit=1${cursor ? `&cursor=${cursor}` : ''}`
    );
    met.push(...page.data.map(({ title }) => title));
    cursor = page.meta.nextCursor;
  } while (cursor !== null);
  expect(met).toEqual(['Notice', '公告', 'Only English', '预告']);
});

test("a language the site does not have is answered in the site's own, and the answer says so", async () => {
  const french = await listOf(`topic=${topic}&locale=fr`);
  expect(french.meta.locale).toBe('zh-Hans');
  expect(said(french)).toEqual(said(await listOf(`topic=${topic}`)));
  const detail = await get(`north/notices/${documents.both}?locale=fr`).expect(200);
  expect(detail.body).toMatchObject({ data: { title: '通知' }, meta: { locale: 'zh-Hans' } });
});

test('a document falls back too, and is found by the address it has in the other language', async () => {
  const detail = async (path: string) => (await get(`north/notices/${path}`).expect(200)).body;
  const english = { data: { title: 'Notice', locale: 'en' }, meta: { locale: 'en' } };
  const chinese = { data: { title: '通知', locale: 'zh-Hans' }, meta: { locale: 'zh-Hans' } };
  expect(await detail(`${documents.both}?locale=en`)).toMatchObject(english);
  expect(await detail('notice-4?locale=en')).toMatchObject(english);
  expect(await detail(documents.both)).toMatchObject(chinese);
  expect(await detail('notice-4')).toMatchObject(chinese);
  expect(await detail(`${documents.chinese}?locale=en`)).toMatchObject({
    data: { title: '公告', locale: 'zh-Hans' },
    meta: { locale: 'zh-Hans' },
  });
  expect(await detail(`${documents.tomorrow}?locale=en`)).toMatchObject({
    data: { title: '预告' },
  });
  await get(`north/notices/${documents.english}`).expect(404);
});

test('what has no language says none', async () => {
  const { body } = await get('north/topics?locale=en').expect(200);
  expect(body).toMatchObject({ meta: { locale: null } });
});

test('links and GraphQL follow the same rule', async () => {
  const titles = [
    ['en', 'Notice'],
    ['zh-Hans', '公告'],
    ['en', 'Only English'],
    ['zh-Hans', '预告'],
  ];
  const { body } = await get(`north/topics/${topic}?locale=en`).expect(200);
  expect((body as { data: { notices: Row[] } }).data.notices.map(({ title }) => title)).toEqual(
    titles.map(([, title]) => title)
  );
  const answer = await app
    .http()
    .post('/graphql')
    .send({
      query: `{ notices(site: "north", locale: "en", filter: { topic: "${topic}" }) {
        totalCount edges { node { locale title } } }
      topic(site: "north", id: "${topic}", locale: "en") { notices { locale title } }
      notice(site: "north", id: "${documents.chinese}", locale: "en") { locale title } }`,
    });
  const nodes = titles.map(([locale, title]) => ({ locale, title }));
  expect(answer.body).toEqual({
    data: {
      notices: { totalCount: 4, edges: nodes.map((node) => ({ node })) },
      topic: { notices: nodes },
      notice: { locale: 'zh-Hans', title: '公告' },
    },
  });
});
