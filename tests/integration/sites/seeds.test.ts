import { startApp, type TestApp } from '../../helpers/app';

interface Seeds {
  base(): Promise<Record<string, number>>;
  sampleOnce(progress: () => void): Promise<Record<string, number> | null>;
}

const MARKER = { type: 'plugin', name: 'sites', key: 'sample' } as const;
const KINDS = [
  'plugin::sites.site',
  'plugin::sites.organ',
  'plugin::sites.term',
  'plugin::sites.calendar-year',
  'plugin::disclosure.area',
  'plugin::disclosure.item',
  'plugin::disclosure.record',
  'plugin::upload.file',
] as const;

let app: TestApp;
let seeds: Seeds;

const silent = () => undefined;

const counts = () => Promise.all(KINDS.map((kind) => app.strapi.db.query(kind).count()));

const dataOf = async (path: string) =>
  (await app.http().get(`/api/${path}`).expect(200)).body.data as Record<string, unknown>[];

beforeAll(async () => {
  app = await startApp();
  seeds = app.strapi.plugin('sites').service<Seeds>('seeds');
  await seeds.sampleOnce(silent);
});

afterAll(async () => {
  const files = await app.strapi.db.query('plugin::upload.file').findMany();
  const uploads = app.strapi.plugin('upload').service('upload');
  for (const file of files) await uploads.remove(file);
  await app.stop();
});

describe('base data', () => {
  test('are there after the start, and a second start adds none', async () => {
    expect(Object.values(await seeds.base())).toEqual([0, 0, 0]);
    expect(await app.strapi.db.query('plugin::sites.term').count()).toBeGreaterThan(100);
  });

  test('leave an editor’s label as it is', async () => {
    const query = app.strapi.db.query('plugin::sites.term');
    const where = { vocabulary: 'genre', code: 'notice' };
    await query.update({ where, data: { label: '通知（改）' } });
    await seeds.base();
    expect((await query.findOne({ where }))?.label).toBe('通知（改）');
  });

  test('come back where they were lost', async () => {
    await app.strapi.db.query('plugin::sites.term').deleteMany({ where: { vocabulary: 'method' } });
    expect(await seeds.base()).toMatchObject({ terms: 2 });
  });
});

describe('the sample', () => {
  test('is made once, also when two nodes start at the same time', async () => {
    const before = await counts();
    expect(await Promise.all([1, 2].map(() => seeds.sampleOnce(silent)))).toEqual([null, null]);
    expect(await counts()).toEqual(before);
  });

  test('makes nothing twice after a crash before its end', async () => {
    const before = await counts();
    await app.strapi.store(MARKER).delete({});
    await seeds.sampleOnce(silent);
    expect(await counts()).toEqual(before);
  });

  test('makes what is missing after a crash in its middle', async () => {
    const organs = app.strapi.db.query('plugin::sites.organ');
    const before = await counts();
    await organs.deleteMany({ where: { siteCode: 'yuexi' } });
    await app.strapi.store(MARKER).delete({});
    await seeds.sampleOnce(silent);
    expect(await counts()).toEqual(before);
  });

  test('shows the pilot’s catalogue of 107 official rows and its records in public', async () => {
    const items = app.strapi.db.query('plugin::disclosure.item');
    expect(
      await items.count({ where: { siteCode: 'yingjiang', publishedAt: { $notNull: true } } })
    ).toBe(107);
    expect((await dataOf('sites/yingjiang/catalogue')).length).toBeGreaterThanOrEqual(20);
    expect((await dataOf('sites/yingjiang/records?limit=100')).length).toBeGreaterThanOrEqual(40);
  });

  test('keeps drafts and ended displays out of public view', async () => {
    const titles = (await dataOf('sites/yingjiang/records?limit=100')).map(({ title }) => title);
    expect(titles).not.toContain('迎江区养老机构备案办理指南');
    expect(titles).not.toContain('迎江区2026年9月最低生活保障审批结果公示');
  });
});
