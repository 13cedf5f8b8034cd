import type { Core, UID } from '@strapi/strapi';
import type { createApprovals } from '../../../src/plugins/workflow/server/src/services/approvals';
import type { createGoverned } from '../../../src/plugins/workflow/server/src/services/governed';
import type { createTexts } from '../../../src/plugins/workflow/server/src/services/texts';
import type { Fields, Person } from '../sites/world';
import { Desk, LOCALE, RECORD, type TextKey } from './desk';

const LEAFLET = 'plugin::workflow.leaflet' as UID.ContentType;
const SHELF = 'plugin::workflow.shelf' as UID.ContentType;
const PART = 'test.part';

const contentTypes = {
  leaflet: {
    schema: {
      kind: 'collectionType',
      collectionName: 'test_leaflets',
      info: { singularName: 'leaflet', pluralName: 'leaflets', displayName: 'Leaflet' },
      options: { draftAndPublish: true },
      attributes: {
        title: { type: 'string' },
        siteCode: { type: 'string' },
        note: { type: 'string' },
        cover: { type: 'media', multiple: false },
        parts: { type: 'component', component: PART, repeatable: true },
        zone: { type: 'dynamiczone', components: [PART] },
        shelves: {
          type: 'relation',
          relation: 'manyToMany',
          target: SHELF,
          inversedBy: 'leaflets',
        },
      },
    },
  },
  shelf: {
    schema: {
      kind: 'collectionType',
      collectionName: 'test_shelves',
      info: { singularName: 'shelf', pluralName: 'shelves', displayName: 'Shelf' },
      options: { draftAndPublish: false },
      attributes: {
        name: { type: 'string' },
        leaflets: {
          type: 'relation',
          relation: 'manyToMany',
          target: LEAFLET,
          mappedBy: 'shelves',
        },
      },
    },
  },
};

/** What i18n gives each type when it registers, which ours were too late for. */
const withLocale = (strapi: Core.Strapi, uid: UID.ContentType) => {
  const { attributes, collectionName } = strapi.contentType(uid);
  const model = strapi.contentType('plugin::sites.site').attributes;
  const localizations = model['localizations'] as { joinColumn?: object };
  Object.assign(attributes, {
    locale: { ...model['locale'], private: true },
    localizations: {
      ...localizations,
      target: uid,
      joinColumn: { ...localizations.joinColumn, referencedTable: collectionName },
    },
  });
};

const declare = (strapi: Core.Strapi) => {
  const part = {
    collectionName: 'components_test_parts',
    info: { displayName: 'Part' },
    options: {},
    attributes: { name: { type: 'string' }, picture: { type: 'media', multiple: false } },
  };
  strapi.get<{ add: (components: object) => void }>('components').add({
    [PART]: {
      ...part,
      __schema__: part,
      uid: PART,
      category: 'test',
      modelType: 'component',
      modelName: 'part',
      globalId: 'ComponentTestPart',
    },
  });
  strapi
    .get<{ add: (namespace: string, types: object) => void }>('content-types')
    .add('plugin::workflow', contentTypes);
  withLocale(strapi, LEAFLET);
  withLocale(strapi, SHELF);
  strapi
    .plugin('workflow')
    .service<ReturnType<typeof createGoverned>>('governed')
    .add(LEAFLET, { title: 'title', derived: ['note'] });
};

let desk: Desk;
let files: number[];

beforeAll(async () => {
  desk = await Desk.open({ declare });
  await desk.leavePublishingToPeople();
  files = [];
  for (const name of ['a', 'b']) {
    const file = (await desk.strapi.db.query('plugin::upload.file').create({
      data: {
        name,
        hash: name,
        ext: '.txt',
        mime: 'text/plain',
        size: 1,
        url: `/${name}`,
        provider: 'local',
        folderPath: '/',
      },
    })) as { id: number };
    files.push(file.id);
  }
});
afterAll(() => desk.stop());

const documents = (uid: UID.ContentType) =>
  desk.strapi.documents(uid) as unknown as {
    create: (params: object) => Promise<{ documentId: string }>;
    update: (params: object) => Promise<unknown>;
    publish: (params: object) => Promise<unknown>;
  };
const approvals = () =>
  desk.strapi.plugin('workflow').service<ReturnType<typeof createApprovals>>('approvals');
const contentOf = async (text: TextKey) => {
  const content = await desk.strapi
    .plugin('workflow')
    .service<ReturnType<typeof createTexts>>('texts')
    .content(text);
  if (!content) throw new Error('no such text');
  return content;
};
const user = ({ id }: Person) => ({ id });

const leaflet = async (data: Fields = {}): Promise<TextKey> => {
  const { documentId } = await documents(LEAFLET).create({
    data: {
      title: '办事指南',
      siteCode: 'east',
      cover: files[0],
      parts: [{ name: '第一步' }, { name: '第二步' }],
      zone: [{ __component: PART, name: '附' }],
      ...data,
    },
  });
  return { uid: LEAFLET, documentId, locale: null };
};

const approve = async (text: TextKey) => {
  await approvals().submit(text, { user: user(desk.editor) });
  const { hash } = await contentOf(text);
  const confidentiality = { conclusion: 'public' as const, remarks: '不涉密' };
  await approvals().pass(text, { user: user(desk.reviewer), hash, confidentiality });
  await approvals().pass(text, { user: user(desk.approver), hash });
};

const stateOf = async ({ uid, documentId, locale }: TextKey): Promise<string | undefined> => {
  const { rows } = await desk.strapi.db.connection.raw<{ rows: { state: string }[] }>(
    `select state from workflow_rounds where uid = ? and document_id = ?
       and coalesce(locale, '') = ? order by round desc limit 1`,
    [uid, documentId, locale ?? '']
  );
  return rows[0]?.state;
};

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error as { details?: { code?: string } }).details?.code
  );

test('What a text says is read whole: components, media, relations; nothing derived', async () => {
  const shelf = await documents(SHELF).create({ data: { name: '政务公开' } });
  const text = await leaflet({ note: '派生', shelves: [shelf.documentId] });
  const { content, hash, title } = await contentOf(text);
  expect(content).toEqual({
    title: '办事指南',
    siteCode: 'east',
    cover: [expect.objectContaining({ id: files[0], name: 'a', hash: 'a' })],
    parts: [
      { name: '第一步', picture: [] },
      { name: '第二步', picture: [] },
    ],
    zone: [{ type: PART, content: { name: '附', picture: [] } }],
    shelves: [shelf.documentId],
  });
  expect(title).toBe('办事指南');
  await documents(LEAFLET).update({ documentId: text.documentId, data: { note: '又一次' } });
  expect((await contentOf(text)).hash).toBe(hash);
});

describe('An approved text is not approved any more, and its author hears of it, after a change of', () => {
  const CHANGES: [string, (text: TextKey) => Promise<unknown>][] = [
    [
      'a value',
      ({ documentId }) => documents(LEAFLET).update({ documentId, data: { title: '改了' } }),
    ],
    [
      'a component',
      ({ documentId }) =>
        documents(LEAFLET).update({ documentId, data: { parts: [{ name: '只一步' }] } }),
    ],
    [
      'a component of a dynamic zone',
      ({ documentId }) =>
        documents(LEAFLET).update({
          documentId,
          data: { zone: [{ __component: PART, name: '附二' }] },
        }),
    ],
    [
      'a picture in a component',
      ({ documentId }) =>
        documents(LEAFLET).update({
          documentId,
          data: { parts: [{ name: '第一步', picture: files[1] }, { name: '第二步' }] },
        }),
    ],
    [
      'a file',
      ({ documentId }) => documents(LEAFLET).update({ documentId, data: { cover: files[1] } }),
    ],
    [
      'a relation from the other side',
      ({ documentId }) =>
        documents(SHELF).create({ data: { name: '另一架', leaflets: [documentId] } }),
    ],
    [
      'its row, past the Document Service',
      ({ documentId }) =>
        desk.strapi.db
          .query(LEAFLET)
          .update({ where: { documentId, publishedAt: null }, data: { title: '直接改' } }),
    ],
  ];

  test.each(CHANGES)('%s', async (_what, change) => {
    const text = await leaflet();
    await approve(text);
    expect(await stateOf(text)).toBe('approved');
    await change(text);
    expect(await stateOf(text)).toBe('voided');
    expect(await codeOf(documents(LEAFLET).publish({ documentId: text.documentId }))).toBe(
      'text_changed'
    );
    expect(await desk.isPublic(text)).toBe(false);
    const { body } = await desk.editor.get('/workflow/notices');
    expect(body.data).toContainEqual(
      expect.objectContaining({
        kind: 'voided',
        subject: expect.objectContaining({ documentId: text.documentId }) as unknown,
      })
    );
    await approve(text);
    await documents(LEAFLET).publish({ documentId: text.documentId });
    expect(await desk.isPublic(text)).toBe(true);
  });

  test('the description of a file it shows', async () => {
    const text = await leaflet();
    await approve(text);
    await desk.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: files[0] }, data: { alternativeText: '改过的说明' } });
    expect(await codeOf(documents(LEAFLET).publish({ documentId: text.documentId }))).toBe(
      'text_changed'
    );
  });
});

test('Saving without a change, and what is derived, leave the approval as it is', async () => {
  const text = await leaflet();
  await approve(text);
  await documents(LEAFLET).update({
    documentId: text.documentId,
    data: { title: '办事指南', note: '派生' },
  });
  expect(await stateOf(text)).toBe('approved');
  await documents(LEAFLET).publish({ documentId: text.documentId });
});

test('A change of what all languages share voids the approval of each', async () => {
  const chinese = await desk.draft();
  const english = { ...chinese, locale: 'en' };
  const record = documents(RECORD);
  const { item, organ } = await desk.fields();
  await record.update({
    documentId: chinese.documentId,
    locale: 'en',
    data: { title: 'Notice', body: '<p>Text</p>', item, organ } as never,
  });
  await desk.approve(english);
  expect(await stateOf(english)).toBe('approved');
  await record.update({
    documentId: chinese.documentId,
    locale: LOCALE,
    data: { source: '转载自市政府' },
  });
  expect(await stateOf(english)).toBe('voided');
  expect(await codeOf(record.publish({ documentId: chinese.documentId, locale: 'en' }))).toBe(
    'text_changed'
  );
});

test('A text that is deleted waits for nobody', async () => {
  const text = await desk.draft();
  await desk.submit(text);
  await desk.editor.remove(
    `/content-manager/collection-types/${RECORD}/${text.documentId}?locale=${LOCALE}`
  );
  expect(await stateOf(text)).toBe('withdrawn');
});
