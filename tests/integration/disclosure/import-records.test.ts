import { startApp, type TestApp } from '../../helpers/app';
import { createCounty, recordOf, USCC, type County } from '../../helpers/county';
import { forced } from '../../helpers/forced';
import { comparablePublications } from '../../helpers/same-publications';

let app: TestApp;
let county: County;

beforeAll(async () => {
  app = await startApp();
  county = await createCounty(app.strapi, { code: 'moving', limit: '20个工作日内，公示7个工作日' });
});
afterAll(() => app.stop());

const importRecords = (siteCode: string, records: object[]) =>
  forced(app.strapi, () =>
    app.strapi.plugin('disclosure').service('recordImport').importRecords({ siteCode, records })
  );

const line = (title: string, more: object = {}) => ({
  title,
  item: 'zheng-ce-fa-gui-wen-jian',
  organ: USCC,
  formedOn: '2026-02-10',
  ...more,
});

const read = async (key: string) =>
  (await app.http().get(`/api/sites/moving/records/${encodeURIComponent(key)}`)).body.data;

test('a record by bulk is the one that documents make of the same input', async () => {
  const other = await createCounty(app.strapi, {
    code: 'staying',
    limit: '20个工作日内，公示7个工作日',
  });
  const words = {
    title: '关于做好临时救助工作的通知',
    summary: '摘要',
    body: '<p onclick="x">正文</p><script>1</script>',
    keywords: ['救助'],
    expiresOn: '2020-01-01',
  };
  const at = '2026-02-12T02:00:00.000Z';
  await importRecords('moving', [line(words.title, { ...words, publishedAt: at })]);
  await app.strapi.documents('plugin::disclosure.record').create({
    data: { ...recordOf(other), ...words, firstPublishedAt: at } as never,
    locale: 'zh-Hans',
    status: 'published',
  });
  const [bulk, single] = await Promise.all(
    ['moving', 'staying'].map((siteCode) =>
      comparablePublications(app.strapi, { resource: 'records', siteCode })
    )
  );
  expect(bulk).toHaveLength(1);
  expect(bulk).toEqual(single);
});

test('every language has its own words and all share the rest', async () => {
  await importRecords('moving', [
    line('双语', { translations: { en: { title: 'In two languages' } } }),
  ]);
  const chinese = await read('shuang-yu');
  const english = await app.http().get('/api/sites/moving/records/shuang-yu?locale=en');
  expect(english.body.data).toMatchObject({
    documentId: chinese.documentId,
    title: 'In two languages',
    indexNumber: chinese.indexNumber,
  });
});

test('given index numbers are kept and never handed out again', async () => {
  const result = await importRecords('moving', [
    line('有号', { indexNumber: `${USCC}/202603-00007`, formedOn: '2026-03-02' }),
    line('无号', { formedOn: '2026-03-03' }),
  ]);
  expect(result).toMatchObject({ rows: 2, added: 2, errors: [] });
  expect((await read(`${USCC}/202603-00007`)).title).toBe('有号');
  expect((await read(`${USCC}/202603-00008`)).title).toBe('无号');
});

test('lines that cannot be published are reported by row and column; the same line twice is one', async () => {
  const numbered = line('编号', { indexNumber: 'A-1' });
  expect(
    await importRecords('moving', [
      numbered,
      line('无事项', { item: 'absent' }),
      line('无主体', { organ: 'absent' }),
      line('依申请', { attribute: 'on_request' }),
      line('', {}),
      line('另一条', { indexNumber: 'A-1' }),
    ])
  ).toMatchObject({
    rows: 6,
    added: 1,
    errors: [
      { row: 2, column: 'item', code: 'unknown_item' },
      { row: 3, column: 'organ', code: 'unknown_organ' },
      { row: 4 },
      { row: 5, column: 'title', code: 'invalid' },
      { row: 6, column: 'indexNumber', code: 'index_number_taken' },
    ],
  });
  expect(await importRecords('moving', [numbered])).toMatchObject({ added: 0, unchanged: 1 });
});

test('an overlay says what it changes, sees its base change and takes the change over', async () => {
  await app.strapi
    .documents('plugin::sites.site')
    .create({ data: { code: 'town', name: '某镇', level: 'township', parentCode: 'moving' } });
  const overlays = app.strapi.plugin('disclosure').service('overlays');
  const adopt = (limitText: string) =>
    forced(app.strapi, () =>
      overlays.adopt({ fromSite: 'moving', toSite: 'town', override: () => ({ limitText }) })
    );
  expect(await adopt('3个工作日内')).toBe(1);
  expect(await adopt('5个工作日内')).toBe(0);
  const [item] = (await app.http().get('/api/sites/town/items')).body.data;
  const detail = async () =>
    (await app.http().get(`/api/sites/town/items/${item.documentId}`)).body.data;
  expect((await detail()).overlay).toEqual({ base: county.item, changes: ['limitText'] });
  expect(await overlays.changed('town')).toEqual([]);

  const items = app.strapi.documents('plugin::disclosure.item');
  await items.update({ documentId: county.item, data: { content: '新的内容' } });
  await items.publish({ documentId: county.item });
  expect(await overlays.changed('town')).toMatchObject([
    { documentId: item.documentId, baseChanges: [{ field: 'content', after: '新的内容' }] },
  ]);
  await forced(app.strapi, () => overlays.accept(item.documentId, ['content']));
  expect(await overlays.changed('town')).toEqual([]);
  expect(await detail()).toMatchObject({ content: '新的内容', limitText: '3个工作日内' });
  await expect(
    items.update({ documentId: county.item, data: { baseDocumentId: item.documentId } })
  ).rejects.toMatchObject({ details: { code: 'circular_base' } });
});

test('what could harm a reader is cleaned or reported by its line', async () => {
  const result = await importRecords('moving', [
    line('清洗', { body: '<p>正文</p><img src="x" onerror="alert(1)" />' }),
    line('网址', { sourceUrl: 'javascript:alert(1)' }),
    line('过深', { body: '<div>'.repeat(5000) }),
    line('译文过深', { translations: { en: { title: 'Deep', body: '<b>'.repeat(5000) } } }),
  ]);
  expect(result).toMatchObject({
    added: 1,
    errors: [
      { row: 2, column: 'sourceUrl', code: 'source_url_invalid' },
      { row: 3, column: 'body', code: 'invalid' },
      { row: 4, column: 'translations.en.body', code: 'invalid' },
    ],
  });
  expect((await read('qing-xi')).body).toBe('<p>正文</p><img src="x" />');
});
