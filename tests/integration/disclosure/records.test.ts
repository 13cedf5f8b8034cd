import { startApp, type TestApp } from '../../helpers/app';
import { createCounty, recordOf, USCC, type County } from '../../helpers/county';

const UID = 'plugin::disclosure.record';
const LOCALE = 'zh-Hans';

let app: TestApp;
let county: County;

beforeAll(async () => {
  app = await startApp();
  county = await createCounty(app.strapi, { code: 'shuxi' });
});
afterAll(() => app.stop());

const records = () => app.strapi.documents(UID);
const get = (path: string) => app.http().get(`/api/sites/shuxi${path}`);

const create = (data: object, status: 'draft' | 'published' = 'published') =>
  records().create({ data: { ...recordOf(county), ...data } as never, locale: LOCALE, status });

describe('a record', () => {
  test('is public at once when it is published, and by id, slug and index number', async () => {
    const record = await create({ title: '城乡低保标准调整的通知' });
    const byId = await get(`/records/${record.documentId}`).expect(200);
    expect(byId.body.data).toMatchObject({
      title: '城乡低保标准调整的通知',
      organName: '县民政局',
      item: { documentId: county.item, title: '政策法规文件' },
      validity: { code: 'in_force' },
    });
    const { slug, indexNumber } = byId.body.data;
    expect(indexNumber).toMatch(new RegExp(`^${USCC}/202602-\\d{5}$`));
    for (const key of [slug, indexNumber]) {
      const found = await get(`/records/${encodeURIComponent(key)}`).expect(200);
      expect(found.body.data.documentId).toBe(record.documentId);
    }
  });

  test('is nowhere to be seen while it is a draft', async () => {
    const draft = await create({ title: '未公开的草稿标题' }, 'draft');
    await get(`/records/${draft.documentId}`).expect(404);
    await get(`/records/${draft.slug}`).expect(404);
    const list = await get('/records?limit=100').expect(200);
    expect(JSON.stringify(list.body)).not.toContain('未公开的草稿标题');
  });

  test('of an attribute other than 主动公开 is refused publication, and so is one without ground', async () => {
    const draft = await create(
      { attribute: 'withheld', ground: 'privacy', groundReason: '涉及个人隐私' },
      'draft'
    );
    await expect(
      records().publish({ documentId: draft.documentId, locale: LOCALE })
    ).rejects.toMatchObject({ details: { code: 'attribute_not_public' } });
    await expect(create({ attribute: 'withheld' })).rejects.toMatchObject({
      name: 'ValidationError',
    });
    await get(`/records/${draft.documentId}`).expect(404);
  });

  test.each([
    ['organ', 'organ_required'],
    ['item', 'item_required'],
  ])('without its %s cannot be published', async (field, code) => {
    await expect(create({ [field]: null })).rejects.toMatchObject({
      details: { errors: [{ path: [field], name: code }] },
    });
  });

  test('keeps tables and loses scripts in its body', async () => {
    const record = await create({
      body: '<table><tr><td colspan="2">合计</td></tr></table><script>alert(1)</script>',
    });
    const { body } = await get(`/records/${record.documentId}`).expect(200);
    expect(body.data.body).toContain('<td colspan="2">合计</td>');
    expect(body.data.body).not.toContain('script');
  });

  test('is due 20 working days after it was formed, and late when it came out later', async () => {
    const early = await create({ firstPublishedAt: '2026-03-16T15:59:59.000Z' });
    const late = await create({ firstPublishedAt: '2026-03-16T16:00:00.000Z' });
    const show = async (documentId: string) => (await get(`/records/${documentId}`)).body.data;
    expect(await show(early.documentId)).toMatchObject({
      dueOn: '2026-03-16',
      dueBasis: 'rule',
      dueProvisional: false,
      timeliness: 'on_time',
    });
    expect(await show(late.documentId)).toMatchObject({ timeliness: 'late' });
  });

  test('leaves the public view when its display period (公示期) is over', async () => {
    const shown = await create({ displayUntil: '2099-01-01' });
    const over = await create({ displayUntil: '2026-01-01' });
    await get(`/records/${shown.documentId}`).expect(200);
    await get(`/records/${over.documentId}`).expect(404);
  });

  test('keeps its slug when its title changes after publication, and redirects from a former one', async () => {
    const record = await create({ title: '旧标题' });
    const before = (await get(`/records/${record.documentId}`)).body.data.slug;
    await records().update({
      documentId: record.documentId,
      locale: LOCALE,
      data: { title: '新标题' },
      status: 'published',
    });
    expect((await get(`/records/${record.documentId}`)).body.data).toMatchObject({
      title: '新标题',
      slug: before,
    });
    await records().update({
      documentId: record.documentId,
      locale: LOCALE,
      data: { slug: 'chosen-by-hand' },
      status: 'published',
    });
    const answer = await get(`/records/${before}`).redirects(0);
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe('/api/sites/shuxi/records/chosen-by-hand');
  });

  test('of the same title as another gets a slug of its own', async () => {
    const [one, two] = await Promise.all([create({ title: '同名' }), create({ title: '同名' })]);
    expect(one.slug).not.toBe(two.slug);
  });

  test('that another repeals says so, until the other is withdrawn', async () => {
    const old = await create({ title: '暂行办法' });
    const repealing = await create({ title: '办法', repeals: [old.documentId] });
    expect((await get(`/records/${old.documentId}`)).body.data).toMatchObject({
      validity: { code: 'repealed' },
      repealedBy: [{ documentId: repealing.documentId, title: '办法' }],
    });
    await records().unpublish({ documentId: repealing.documentId, locale: LOCALE });
    expect((await get(`/records/${old.documentId}`)).body.data).toMatchObject({
      validity: { code: 'in_force' },
      repealedBy: [],
    });
  });

  test('gets another due date when the limit of its item changes', async () => {
    const item = await app.strapi.documents('plugin::disclosure.item').create({
      data: {
        siteCode: 'shuxi',
        areaCode: 'social-assistance',
        level1: '最低生活保障',
        limitText: '信息形成之日起20个工作日内',
      },
      status: 'published',
    });
    const record = await create({ item: item.documentId });
    await app.strapi.documents('plugin::disclosure.item').update({
      documentId: item.documentId,
      data: { limitText: '信息形成之日起7个工作日内' },
      status: 'published',
    });
    expect((await get(`/records/${record.documentId}`)).body.data.dueOn).toBe('2026-02-26');
  });
});

test.each([
  ['sourceUrl', 'source_url_invalid', { sourceUrl: 'javascript:alert(1)' }],
  ['sourceUrl', 'source_url_invalid', { sourceUrl: '//www.example.gov.cn' }],
  ['body', 'body_too_deep', { body: '<div>'.repeat(5000) }],
])('a bad %s is refused as %s', async (field, code, data) => {
  await expect(create(data)).rejects.toMatchObject({ details: { field, code } });
});

test('200 records created at once get 200 consecutive index numbers', async () => {
  const created = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      create({ title: `第${index}号`, formedOn: '2025-07-01' }, 'draft')
    )
  );
  const serials = created.map((record) => Number(String(record.indexNumber).slice(-5)));
  expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
});

test('a creation that fails gives its index number back', async () => {
  const first = await create({ formedOn: '2024-01-02' }, 'draft');
  await expect(create({ formedOn: '2024-01-02', attribute: 'withheld' })).rejects.toThrow();
  const next = await create({ formedOn: '2024-01-02' }, 'draft');
  expect([first, next].map((record) => record.indexNumber)).toEqual([
    `${USCC}/202401-00001`,
    `${USCC}/202401-00002`,
  ]);
});

test.each([
  ['{uscc}/{yyyyMM}', 'index_template_no_sequence'],
  ['{usc}-{seq:5}', 'index_template_unknown_placeholder'],
])('a site cannot take the index-number template %s', async (indexNumberTemplate, code) => {
  const site = await app.strapi.db
    .query('plugin::sites.site')
    .findOne({ where: { code: 'shuxi' } });
  await expect(
    app.strapi.documents('plugin::sites.site').update({
      documentId: site.documentId,
      data: { indexNumberTemplate },
    })
  ).rejects.toMatchObject({ details: { code, field: 'indexNumberTemplate' } });
});
