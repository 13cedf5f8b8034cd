import type { Fields } from '../sites/world';
import { Desk, LOCALE, RECORD, type TextKey } from './desk';

const CM = '/content-manager/collection-types';

let desk: Desk;
let token: string;

beforeAll(async () => {
  desk = await Desk.open();
  await desk.leavePublishingToPeople();
  const { accessKey } = (await desk.strapi.service('admin::api-token').create({
    name: 'writer',
    type: 'full-access',
    lifespan: null,
    description: '',
  })) as { accessKey: string };
  token = accessKey;
});
afterAll(() => desk.stop());

const documents = () => desk.strapi.documents(RECORD);
const rows = () => desk.strapi.db.query(RECORD);
/** The old service over the query engine; typed by hand, for its types are gone. */
const entities = () =>
  desk.strapi.entityService as unknown as {
    create: (uid: string, params: object) => Promise<Fields>;
    update: (uid: string, id: number, params: object) => Promise<Fields>;
  };

const rowOf = async ({ documentId, locale }: TextKey, isPublic = false): Promise<Fields> =>
  (await rows().findOne({
    where: { documentId, locale, publishedAt: isPublic ? { $notNull: true } : null },
  })) as Fields;

/** What an answer or an error says: the code, whatever the route. */
const refusal = async (work: () => Promise<unknown>): Promise<string | undefined> => {
  try {
    const answer = (await work()) as { status?: number; body?: { error?: { details?: object } } };
    return (answer.body?.error?.details as { code?: string } | undefined)?.code;
  } catch (error) {
    return (error as { details?: { code?: string } }).details?.code ?? String(error);
  }
};

const all = ['approval_required', 'text_changed'];

describe('Published by', () => {
  type Route = (text: TextKey) => Promise<unknown>;
  /** Ways to publish a document that is there. */
  const ROUTES: Record<string, Route> = {
    'the button of the panel': ({ documentId }) =>
      desk.editor.post(`${CM}/${RECORD}/${documentId}/actions/publish?locale=${LOCALE}`, {}),
    'the button of the panel with edits': async ({ documentId, locale }) => {
      const { title } = await rowOf({ uid: RECORD, documentId, locale });
      const path = `${CM}/${RECORD}/${documentId}/actions/publish?locale=${LOCALE}`;
      return desk.editor.post(path, { title });
    },
    'bulk publish': ({ documentId }) =>
      desk.editor.post(`${CM}/${RECORD}/actions/bulkPublish`, {
        documentIds: [documentId],
        locale: LOCALE,
      }),
    'the action of our own': (text) => desk.act(text, desk.editor, { action: 'publish' }),
    'documents.publish': ({ documentId }) => documents().publish({ documentId, locale: LOCALE }),
    'documents.publish of all languages': ({ documentId }) =>
      documents().publish({ documentId, locale: '*' }),
    'documents.publish of a list of languages': ({ documentId }) =>
      documents().publish({ documentId, locale: [LOCALE] as never }),
    'documents.update with status': async ({ documentId, locale }) =>
      documents().update({
        documentId,
        locale: LOCALE,
        status: 'published',
        data: { title: (await rowOf({ uid: RECORD, documentId, locale }))['title'] as string },
      }),
    'documents.update within a transaction of the caller': ({ documentId }) =>
      desk.strapi.db.transaction(() =>
        documents().update({ documentId, locale: LOCALE, status: 'published', data: {} })
      ),
    'an API token': ({ documentId }) =>
      desk.app
        .http()
        .put(`/api/disclosure/records/${documentId}?status=published&locale=${LOCALE}`)
        .set({ Authorization: `Bearer ${token}` })
        .send({ data: {} }),
  };

  test.each(Object.entries(ROUTES))(
    '%s: only what is approved, as it was approved',
    async (name, route) => {
      const text = await desk.draft();
      // the content API has no door for our types at all
      const isClosed = name === 'an API token';
      const refused = async () => {
        const code = await refusal(() => route(text));
        if (!isClosed) expect(all).toContain(code);
        expect(await desk.isPublic(text)).toBe(false);
      };
      await refused();
      await desk.submit(text);
      await refused();
      await desk.act(text, desk.editor, { action: 'withdraw' });
      await desk.approve(text);
      await desk.edit(text, { summary: '签发之后改的' });
      await refused();
      await desk.approve(text);
      expect(await desk.isPublic(text)).toBe(false);
      await route(text);
      expect(await desk.isPublic(text)).toBe(!isClosed);
    }
  );

  test.each<[string, Route]>([
    [
      'db.query.update',
      async (text) =>
        rows().update({
          where: { id: (await rowOf(text))['id'] },
          data: { publishedAt: new Date() },
        }),
    ],
    [
      'db.query.updateMany',
      ({ documentId }) =>
        rows().updateMany({ where: { documentId }, data: { publishedAt: new Date() } }),
    ],
    [
      'db.query.create',
      async (text) => {
        const row = await rowOf(text);
        delete row['id'];
        return rows().create({ data: { ...row, publishedAt: new Date() } });
      },
    ],
    [
      'db.query.createMany',
      async (text) => {
        const row = await rowOf(text);
        delete row['id'];
        return rows().createMany({ data: [{ ...row, publishedAt: new Date() }] });
      },
    ],
    [
      'entityService.create',
      async () =>
        entities().create(RECORD, {
          data: { ...(await desk.fields()), locale: LOCALE, publishedAt: new Date() },
        }),
    ],
  ])('%s: nothing, past the Document Service', async (_name, route) => {
    const before = await rows().count({ where: { publishedAt: { $notNull: true } } });
    const text = await desk.draft();
    expect(await refusal(() => route(text))).toBe('approval_required');
    expect(await desk.isPublic(text)).toBe(false);
    expect(await rows().count({ where: { publishedAt: { $notNull: true } } })).toBe(before);
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      'documents.create with status',
      async () =>
        documents().create({
          locale: LOCALE,
          status: 'published',
          data: (await desk.fields()) as never,
        }),
    ],
    [
      'create and publish of the panel',
      async () => {
        const fields = await desk.fields();
        delete fields['siteCode'];
        return desk.editor.post(`${CM}/${RECORD}/actions/publish?locale=${LOCALE}`, fields);
      },
    ],
  ])('%s: nothing that is only now written, nor does it stay as a draft', async (_name, route) => {
    const before = await rows().count();
    expect(await refusal(route)).toBe('approval_required');
    expect(await rows().count()).toBe(before);
  });

  test('a copy: it is a text of its own, and a draft', async () => {
    const text = await desk.draft();
    await desk.approve(text);
    await documents().publish({ documentId: text.documentId, locale: LOCALE });
    const copies = await documents()
      .clone({ documentId: text.documentId, locale: LOCALE, status: 'published' } as never)
      .catch((error: unknown) => error);
    const { documentId } = copies as { documentId?: string };
    if (documentId) expect(await desk.isPublic({ uid: RECORD, documentId })).toBe(false);
    const answer = await desk.editor.post(
      `${CM}/${RECORD}/clone/${text.documentId}?locale=${LOCALE}`,
      {}
    );
    const made = answer.body.data?.['documentId'];
    if (typeof made === 'string') {
      expect(await desk.isPublic({ uid: RECORD, documentId: made })).toBe(false);
    }
  });

  test('another language filled from an approved one: each language is a text of its own', async () => {
    const text = await desk.draft();
    await desk.approve(text);
    await documents().publish({ documentId: text.documentId, locale: LOCALE });
    const english = { documentId: text.documentId, locale: 'en' };
    await documents().update({ ...english, data: { title: 'Notice', body: '<p>Text</p>' } });
    expect(await refusal(() => documents().publish(english))).toBe('approval_required');
    expect(
      await refusal(() => documents().publish({ documentId: text.documentId, locale: '*' }))
    ).toBe('approval_required');
    expect(await desk.publicRows(text)).toMatchObject([{ locale: LOCALE }]);
  });

  test('discarding the draft: what was public comes back, and is still approved', async () => {
    const text = await desk.draft();
    await desk.approve(text);
    await documents().publish({ documentId: text.documentId, locale: LOCALE });
    await desk.edit(text, { title: '又改' });
    expect(
      await refusal(() => documents().publish({ documentId: text.documentId, locale: LOCALE }))
    ).toBe('text_changed');
    await documents().discardDraft({ documentId: text.documentId, locale: LOCALE });
    await documents().publish({ documentId: text.documentId, locale: LOCALE });
    expect(await desk.state(text)).toMatchObject({ state: 'published' });
  });

  test('an edit of the public row itself', async () => {
    const text = await desk.draft();
    await desk.approve(text);
    await documents().publish({ documentId: text.documentId, locale: LOCALE });
    const { id, title } = await rowOf(text, true);
    const data = { title: '未经签发' };
    expect(await refusal(() => rows().update({ where: { id }, data }))).toBe('approval_required');
    expect(
      await refusal(() => rows().updateMany({ where: { documentId: text.documentId }, data }))
    ).toBe('approval_required');
    expect(await refusal(() => entities().update(RECORD, Number(id), { data }))).toBe(
      'text_changed'
    );
    expect(await rowOf(text, true)).toMatchObject({ title });
  });

  test('entityService.update: it is an edit of the draft', async () => {
    const text = await desk.draft();
    const { id } = await rowOf(text);
    await entities().update(RECORD, Number(id), { data: { publishedAt: new Date() } });
    expect(await desk.isPublic(text)).toBe(false);
  });

  test('a script that forces it: recorded as forced, with the reason, on every route', async () => {
    const [one, other] = [await desk.draft(), await desk.draft()];
    await desk.forced(() => documents().publish({ documentId: one.documentId, locale: LOCALE }));
    await desk.forced(async () =>
      rows().update({
        where: { id: (await rowOf(other))['id'] },
        data: { publishedAt: new Date() },
      })
    );
    const { rows: noted } = await desk.strapi.db.connection.raw<{ rows: Fields[] }>(
      `select r.document_id, s.action, s.remarks from workflow_rounds r
       join workflow_steps s on s.round_id = r.id where r.document_id in (?, ?) order by s.id`,
      [one.documentId, other.documentId]
    );
    expect(noted).toEqual(
      [one, other].map(({ documentId }) => ({
        document_id: documentId,
        action: 'force',
        remarks: '测试需要',
      }))
    );
  });
});

test('All types with approval publish in no other way than the Document Service has', () => {
  const known = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];
  const reading = ['findMany', 'findFirst', 'findOne', 'count'];
  const helping = ['updateComponents', 'omitComponentData'];
  const actions = Object.keys(desk.strapi.documents(RECORD));
  expect(actions.sort()).toEqual([...known, ...reading, ...helping].sort());
});
