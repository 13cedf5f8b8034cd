import { startApp, type TestApp } from '../../helpers/app';
import { createCounty, recordOf, type County } from '../../helpers/county';

let app: TestApp;
let county: County;
let late: string;

const publish = async (data: object) => {
  const { documentId } = await app.strapi.documents('plugin::disclosure.record').create({
    data: { ...recordOf(county), ...data } as never,
    locale: 'zh-Hans',
    status: 'published',
  });
  return documentId;
};

beforeAll(async () => {
  app = await startApp();
  county = await createCounty(app.strapi, { code: 'shuxi' });
  await app.strapi.documents('plugin::disclosure.item').create({
    data: { siteCode: 'shuxi', areaCode: 'elderly-care', level1: '通知公告', position: 2 },
    status: 'published',
  });
  await app.strapi.documents('plugin::disclosure.item').create({
    data: {
      siteCode: 'shuxi',
      areaCode: 'elderly-care',
      level1: '停用的事项',
      retiredOn: '2026-01-01',
    },
    status: 'published',
  });
  await publish({ title: '按时', firstPublishedAt: '2026-02-11T00:00:00.000Z' });
  late = await publish({ title: '迟到', firstPublishedAt: '2026-04-01T00:00:00.000Z' });
});
afterAll(() => app.stop());

const get = async (path: string) =>
  (await app.http().get(`/api/sites/shuxi/${path}`).expect(200)).body.data;

test('the catalogue is a tree of areas and levels with the number of records under each', async () => {
  const tree = await get('catalogue');
  expect(tree).toEqual([
    expect.objectContaining({
      code: 'social-assistance',
      items: 1,
      records: 2,
      latestOn: '2026-04-01T08:00:00+08:00',
    }),
    expect.objectContaining({ code: 'elderly-care', items: 1, records: 0, latestOn: null }),
  ]);
  expect(tree[0].children[0].children[0].entries[0]).toMatchObject({
    documentId: county.item,
    records: 2,
    limitRules: [
      { kind: 'within', amount: 20, unit: 'working_days', trigger: 'formed_or_changed' },
    ],
  });
});

test('coverage tells items without a record from those on time and late', async () => {
  expect(await get('coverage')).toMatchObject({
    items: 2,
    covered: 1,
    without: 1,
    onTime: 0,
    late: 1,
    lateRecords: [{ documentId: late, dueOn: '2026-03-16', publishedOn: '2026-04-01', days: 16 }],
  });
});

test('a repealed record no longer covers its item', async () => {
  const repealing = await publish({
    title: '新办法',
    firstPublishedAt: '2026-02-12T00:00:00.000Z',
    repeals: [late],
  });
  expect(await get('coverage')).toMatchObject({ covered: 1, late: 0, onTime: 1 });
  await app.strapi
    .documents('plugin::disclosure.record')
    .delete({ documentId: repealing, locale: '*' });
  expect(await get('coverage')).toMatchObject({ late: 1 });
});

test('a retired item is in the list, marked, but not in the catalogue', async () => {
  const items = await get('items?state=retired');
  expect(items).toEqual([
    expect.objectContaining({ title: '停用的事项', retiredOn: '2026-01-01' }),
  ]);
  expect(JSON.stringify(await get('catalogue'))).not.toContain('停用的事项');
});

test('a time limit that cannot be read is kept verbatim, marked and counted', async () => {
  await app.strapi.documents('plugin::disclosure.item').create({
    data: {
      siteCode: 'shuxi',
      areaCode: 'elderly-care',
      level1: '会议公开',
      limitText: '会议召开7日前',
    },
    status: 'published',
  });
  const [item, ...others] = await get('items?limits=unrecognised');
  expect(others).toEqual([]);
  const detail = await get(`items/${item.documentId}`);
  expect(detail).toMatchObject({
    limitText: '会议召开7日前',
    limitRules: [],
    limitRecognised: false,
    outerBound: { kind: 'within', amount: 20, unit: 'working_days' },
  });
  expect(await get('coverage')).toMatchObject({ unrecognisedLimits: 1 });
});
