import type { TestApp } from '../../helpers/app';
import type { createPublisher } from '../../../src/plugins/delivery/server/src/services/publisher';
import {
  createTopic,
  NOTICE,
  publishNotice,
  startDelivery,
  TOPIC,
  withdrawNotice,
} from './fixture';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery();
});
afterAll(() => app.stop());

interface Stored {
  title: string;
  revision: number;
  detail: string | null;
  summary: string | null;
  keys: string[];
  links: string[];
  deleted_at: Date | null;
}

const stored = async (documentId: string): Promise<Stored | undefined> => {
  const { rows } = await app.strapi.db.connection.raw<{ rows: Stored[] }>(
    'select * from publications where document_id = ?',
    [documentId]
  );
  return rows[0];
};
const change = (sql: string, documentId: string) =>
  app.strapi.db.connection.raw(`${sql} where document_id = ?`, [documentId]);

const publisher = () =>
  app.strapi.plugin('delivery').service<ReturnType<typeof createPublisher>>('publisher');

test('a projection that throws takes the publication back with it', async () => {
  await expect(publishNotice(app, { title: '坏', broken: true })).rejects.toThrow(/projection/);
  const left = await app.strapi.db.query(NOTICE).count({ where: { title: '坏' } as never });
  expect(left).toBe(0);

  const documentId = await publishNotice(app, { title: '好' });
  await expect(publishNotice(app, { title: '改坏', broken: true }, { documentId })).rejects.toThrow(
    /projection/
  );
  expect(await stored(documentId)).toMatchObject({ title: '好', revision: 1 });
  const changed = await app.strapi.db.query(NOTICE).count({ where: { title: '改坏' } as never });
  expect(changed).toBe(0);
});

test('withdrawing leaves a tombstone with nothing of the content', async () => {
  const documentId = await publishNotice(app, { title: '秘', body: '密', slug: 'mi' });
  await withdrawNotice(app, documentId);
  const row = await stored(documentId);
  expect(row).toMatchObject({ title: '', detail: null, summary: null, keys: [], links: [] });
  expect(row?.deleted_at).toBeInstanceOf(Date);
  expect(JSON.stringify(row)).not.toMatch(/秘|密|"mi"/);
  await publishNotice(app, { title: '再', slug: 'mi' }, { documentId });
  expect(await stored(documentId)).toMatchObject({ title: '再', deleted_at: null, revision: 3 });
});

test('deleting withdraws, and a copy of a document is published as its own', async () => {
  const topic = await createTopic(app, { title: '原' });
  const { documentId: copy } = (await app.strapi
    .documents(TOPIC)
    .clone({ documentId: topic, data: {} } as never)) as { documentId: string };
  expect(copy).not.toBe(topic);
  expect(await stored(copy)).toMatchObject({ title: '原', deleted_at: null });
  await app.strapi.documents(TOPIC).delete({ documentId: topic });
  expect((await stored(topic))?.deleted_at).toBeInstanceOf(Date);
});

test('rebuilding an unchanged side announces no change', async () => {
  const documentId = await publishNotice(app, {
    slug: 'tong',
    shownUntil: new Date('2030-01-01T00:00:00.123Z'),
    datedAt: new Date('2026-05-05T05:05:05.555Z'),
  });
  await publisher().rebuild();
  const before = await stored(documentId);
  const changed = await publisher().rebuild();
  expect(new Set(Object.values(changed))).toEqual(new Set([0]));
  expect(await stored(documentId)).toEqual(before);
  expect(await publisher().verify()).toEqual([]);
});

test('verify names what is missing, stale and surplus, and rebuild mends it', async () => {
  const [missing, stale, hidden, surplus] = [
    await publishNotice(app, { title: '缺' }),
    await publishNotice(app, { title: '旧' }),
    await publishNotice(app, { title: '期' }),
    await publishNotice(app, { title: '余' }),
  ] as const;
  await change('delete from publications', missing);
  await change(`update publications set detail = detail::jsonb || '{"title":"x"}'`, stale);
  await change('update publications set visible_until = now()', hidden);
  await change('update test_notices set published_at = null', surplus);

  const drift = (await publisher().verify()).map(({ kind, documentId }) => [documentId, kind]);
  expect(Object.fromEntries(drift)).toEqual({
    [missing]: 'missing',
    [stale]: 'stale',
    [hidden]: 'stale',
    [surplus]: 'surplus',
  });
  expect(await publisher().rebuild(['notices'])).toEqual({ notices: 4 });
  expect(await publisher().verify()).toEqual([]);
});

test('writers at once leave what was committed last, on both sides', async () => {
  const documentId = await publishNotice(app, { title: '0' });
  const writes = Array.from({ length: 8 }, (_, n) =>
    publishNotice(app, { title: String(n + 1) }, { documentId })
  );
  const refreshes = Array.from({ length: 8 }, () => publisher().refresh(NOTICE, [documentId]));
  await Promise.all([...writes, ...refreshes]);
  expect(await publisher().verify()).toEqual([]);
  const published = await app.strapi.db.query(NOTICE).findMany({
    where: { documentId, publishedAt: { $notNull: true } } as never,
  });
  expect(published).toHaveLength(1);
  expect(published[0]).toMatchObject({ title: (await stored(documentId))?.title });
});
