import type { UID } from '@strapi/strapi';
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { CheckReport, Finding } from '../../../src/plugins/workflow/contracts/checks';
import type { createChecks } from '../../../src/plugins/workflow/server/src/services/checks';
import { createCounty, recordOf, type County } from '../../helpers/county';
import { docxBomb, docxOf, pdfOf, xlsxOf } from '../../helpers/sample-files';
import { forced } from '../../helpers/forced';
import { statementsOf } from '../../helpers/statements';
import { type Fields, type Person, World } from '../sites/world';

type Checks = ReturnType<typeof createChecks>;

const RECORD = 'plugin::disclosure.record';
const WORD = 'plugin::workflow.word' as UID.ContentType;
const LOCALE = 'zh-Hans';
// invented; their check digits hold
const IDENTITY = '340802196503120031';
const CARD = '6217001630004567894';
const MOBILE = '13855610001';

let world: World;
let county: County;
let editor: Person;
let folder: string;
let probed: string[] = [];

beforeAll(async () => {
  world = await World.create({
    approval: 'required',
    declare: (strapi) =>
      strapi
        .plugin('workflow')
        .service<Checks>('checks')
        .register({
          code: 'probe',
          appliesTo: (uid) => uid === RECORD,
          run: ({ title, siteCode }) => {
            probed = [title, siteCode ?? ''];
            return [];
          },
        }),
  });
  county = await forced(world.strapi, () => createCounty(world.strapi, { code: 'qu' }));
  editor = await world.role('editor', ['qu']);
  folder = await mkdtemp(path.join(os.tmpdir(), 'checks-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await world.stop();
});

const create = async (data: Fields = {}): Promise<string> => {
  const fields = { ...recordOf(county), attribute: 'proactive', ...data };
  const input = { locale: LOCALE, data: fields } as never;
  return (await world.strapi.documents(RECORD).create(input)).documentId;
};
const post = (documentId: string, person = editor) =>
  person.post(`/workflow/texts/${RECORD}/${documentId}/checks`, { locale: LOCALE });
const report = async (documentId: string): Promise<CheckReport> => {
  const { status, body } = await post(documentId);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data as unknown as CheckReport;
};
const findings = async (code: string, documentId: string): Promise<Finding[]> =>
  (await report(documentId)).checks.find((check) => check.code === code)?.findings ?? [];
const inText = async (code: string, data: Fields): Promise<Finding[]> =>
  findings(code, await create(data));

interface Stored {
  id: number;
  url: string;
}
const stored = async (name: string, bytes: Buffer): Promise<Stored> => {
  const filepath = path.join(folder, name);
  await writeFile(filepath, bytes);
  const file = { filepath, originalFilename: name, mimetype: null, size: bytes.length };
  const uploads = strapiUploads();
  const [uploaded] = await uploads.upload({ data: { fileInfo: { name } }, files: [file] });
  return uploaded as Stored;
};
const strapiUploads = () =>
  world.strapi
    .plugin('upload')
    .service<{ upload: (input: unknown) => Promise<Stored[]> }>('upload');
const attached = async (name: string, bytes: Buffer): Promise<Finding[]> =>
  inText('personal_data', { attachments: [(await stored(name, bytes)).id] });
const brief = (list: Finding[]) =>
  list.map(({ code, severity, excerpt, place }) => [code, severity, excerpt, place]);

test('a check that a plugin registers runs among the others, on the types it is for', async () => {
  const { checks } = await report(await create({ title: '一份文稿' }));
  expect(probed).toEqual(['一份文稿', 'qu']);
  expect(checks.map(({ code }) => code).sort()).toEqual([
    'alt_text',
    'links',
    'personal_data',
    'probe',
    'publishing_attribute',
    'required',
    'words',
  ]);
  expect(checks.find(({ code }) => code === 'probe')).toMatchObject({ outcome: 'pass' });
});

test('an identity number and a bank card block, a mobile number is asked about, none is shown whole', async () => {
  const found = await inText('personal_data', {
    body: `<p>王某，身份证 <b>340802</b>19650312&#48;031，</p><p>卡号${CARD}，手机${MOBILE}。</p>`,
    summary: `１３８５５６１０００１`,
  });
  expect(found.map(({ field, code, severity }) => [field, code, severity]).sort()).toEqual([
    ['body', 'bank_card', 'fail'],
    ['body', 'identity_number', 'fail'],
    ['body', 'mobile_number', 'warn'],
    ['summary', 'mobile_number', 'warn'],
  ]);
  const said = JSON.stringify(found);
  for (const number of [IDENTITY, CARD, MOBILE]) expect(said).not.toContain(number);
});

test('an identity number blocks however many mobile numbers stand before it', async () => {
  const mobiles = Array.from({ length: 60 }, (_, index) => `138556100${String(index + 10)}`);
  const found = await inText('personal_data', {
    body: `<p>${mobiles.join('、')}、${IDENTITY}</p>`,
  });
  expect(found[0]).toMatchObject({ code: 'identity_number', severity: 'fail' });
});

test('personal data are found in the words of Word, Excel and PDF attachments', async () => {
  const identity: unknown[] = ['identity_number', 'fail', '340*************31'];
  const mobile: unknown[] = ['mobile_number', 'warn', '138******01'];
  const docx = docxOf(['救助名单', ['王某 3408021965', '03120031'], `电话${MOBILE}`]);
  expect(brief(await attached('名单.docx', docx))).toEqual([
    [...identity, '名单.docx'],
    [...mobile, '名单.docx'],
  ]);
  const xlsx = await xlsxOf({
    封面: [['安庆市', 2026]],
    名单: [
      ['姓名', '身份证号', '手机'],
      ['王某', IDENTITY, Number(MOBILE)],
    ],
  });
  const inSheet = brief(await attached('名单.xlsx', xlsx));
  expect(inSheet).toHaveLength(2);
  expect(inSheet).toEqual(
    expect.arrayContaining([
      [...identity, '名单.xlsx'],
      [...mobile, '名单.xlsx'],
    ])
  );
  const pdf = pdfOf(['Page one', `Mr Wang ${IDENTITY}`]);
  expect(brief(await attached('list.PDF', pdf))).toEqual([[...identity, 'list.PDF']]);
});

test.each<[string, () => Buffer]>([
  ['bomb.docx', docxBomb],
  ['truncated.docx', () => docxOf(['王某']).subarray(0, 120)],
  ['locked.docx', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')],
  ['nothing.xlsx', () => Buffer.from('not a workbook')],
  ['locked.pdf', () => pdfOf([`Mr Wang ${IDENTITY}`], true)],
  ['broken.pdf', () => Buffer.from('%PDF-1.4\ngarbage')],
])('%s cannot be read, and that is asked about', async (name, bytes) => {
  expect(brief(await attached(name, bytes()))).toEqual([['unread', 'warn', undefined, name]]);
});

test('an attachment without words, as a scan is, is asked about', async () => {
  expect(brief(await attached('scan.pdf', pdfOf([''])))).toEqual([
    ['no_text', 'warn', undefined, 'scan.pdf'],
  ]);
});

test('listed words are found however they are disguised, and quoted as they stand', async () => {
  const found = await inText('words', { title: '建立臺 帳制度', body: '<p>进一步布·署</p>' });
  expect(found.map(({ field, code, excerpt }) => [field, code, excerpt]).sort()).toEqual([
    ['body', 'wrong', expect.stringContaining('布·署')],
    ['title', 'wrong', expect.stringContaining('臺 帳')],
  ]);
});

test('a site adds words of its own; a change by another node holds for the next check', async () => {
  const data = { siteCode: 'qu', word: '龙腾大厦', kind: 'sensitive', severity: 'fail' };
  const word = await world.strapi.documents(WORD).create({ data: data as never });
  const documentId = await create({ body: '<p>地址：龙腾大厦三楼。</p>' });
  const outcome = async () => (await findings('words', documentId)).map(({ severity }) => severity);
  expect(await outcome()).toEqual(['fail']);
  await world.strapi.db.connection.raw(
    `update workflow_words set severity = 'warn', updated_at = now() + interval '1 second' where document_id = ?`,
    [word.documentId]
  );
  expect(await outcome()).toEqual(['warn']);
  await world.strapi.documents(WORD).update({
    ...{ documentId: word.documentId, data: { active: false } as never },
  });
  expect(await outcome()).toEqual([]);
  await world.strapi.documents(WORD).create({ data: { ...data, siteCode: 'east' } as never });
  expect(await outcome()).toEqual([]);
});

test('links and files that lead nowhere block, whatever is written in them', async () => {
  const picture = await stored('plan.txt', Buffer.from('text'));
  const body = `<p><a href="http:///x">那里</a>、<a href="/uploads/none.pdf">文件</a>、
    <a href="/uploads/%E4%BD.pdf">a</a>、<a href="/uploads/%00.pdf">b</a>、
    <a href="https://www.other.example/uploads/none.pdf">外部</a>、<a href="${picture.url}">文件</a></p>
    <p><img src="${picture.url.replace('/uploads/', '/uploads/small_')}" alt="小图"></p>`;
  const found = await inText('links', { body });
  expect(found.map(({ code, severity, excerpt }) => [code, severity, excerpt])).toEqual([
    ['malformed', 'fail', '那里'],
    ['gone', 'fail', '/uploads/none.pdf'],
    ['gone', 'fail', '/uploads/%E4%BD.pdf'],
    ['gone', 'fail', '/uploads/%00.pdf'],
  ]);
});

test('a link to a page of ours that is not public is asked about, until it is', async () => {
  await world.strapi.db.connection.raw(
    `update publications set detail = jsonb_set(detail::jsonb, '{urlPattern}', '"https://www.qu.example/{resource}/{slug}"')::json
     where resource = 'sites' and site_code = 'qu'`
  );
  const target = await create({ title: '被引用的文稿' });
  const body = `<p><a href="https://www.qu.example/records/${target}">办法</a>
    <a href="https://www.other.example/records/none">外部</a></p>`;
  const documentId = await create({ body });
  expect(await findings('links', documentId)).toMatchObject([
    { code: 'page_missing', severity: 'warn', excerpt: '办法' },
  ]);
  await forced(world.strapi, () =>
    world.strapi.documents(RECORD).publish({ documentId: target, locale: LOCALE })
  );
  expect(await findings('links', documentId)).toEqual([]);
});

test('an attachment that is spoken of and not there is asked about; one whose file is gone blocks', async () => {
  const body = '<p>附件：1.名单</p>';
  expect(await inText('links', { body })).toMatchObject([
    { code: 'attachment_missing', severity: 'warn', field: 'body' },
  ]);
  const gone = await stored('gone.txt', Buffer.from('text'));
  const documentId = await create({ body, attachments: [gone.id] });
  expect(await findings('links', documentId)).toEqual([]);
  await unlink(path.join(world.strapi.dirs.static.public, gone.url));
  expect(await findings('links', documentId)).toMatchObject([
    { code: 'gone', severity: 'fail', field: 'attachments', excerpt: 'gone.txt' },
  ]);
});

test('pictures without a text alternative are asked about, in the body and among attachments', async () => {
  const picture = await stored('map.png', Buffer.from('89504e470d0a1a0a', 'hex'));
  const body = '<p><img src="/uploads/a.png"><img src="/uploads/b.png" alt="示意图"></p>';
  const found = await inText('alt_text', { body, attachments: [picture.id] });
  expect(found.map(({ field, severity }) => [field, severity]).sort()).toEqual([
    ['attachments', 'warn'],
    ['body', 'warn'],
  ]);
});

test('what the type requires and the ground of what is withheld must be there', async () => {
  const documentId = await create({ body: '', attribute: 'withheld' });
  const { outcome } = await report(documentId);
  expect(outcome).toBe('fail');
  const fields = (await findings('publishing_attribute', documentId)).map(({ field }) => field);
  expect(fields.length).toBeGreaterThan(0);
});

test('nothing passes its last step without a conclusion of the confidentiality review', async () => {
  const text = { uid: RECORD, documentId: await create(), locale: LOCALE };
  const checks = world.strapi.plugin('workflow').service<Checks>('checks');
  const codes = async (conclusion?: 'public' | 'redact') => {
    const confidentiality = conclusion ? { conclusion, remarks: '已审查' } : null;
    const { checks: rows } = await checks.run(text, { at: 'approval', confidentiality });
    const row = rows.find(({ code }) => code === 'confidentiality');
    return row?.findings.map(({ code, severity }) => [code, severity]);
  };
  expect(await codes()).toEqual([['not_reviewed', 'fail']]);
  expect(await codes('redact')).toEqual([['not_public', 'fail']]);
  expect(await codes('public')).toEqual([]);
});

test('the same thing in the same place keeps its key, so that an answer to it holds', async () => {
  const documentId = await create({ body: `<p>手机${MOBILE}</p>` });
  const [before] = await findings('personal_data', documentId);
  await world.strapi.documents(RECORD).update({
    ...{ documentId, locale: LOCALE, data: { title: '另一标题' } as never },
  });
  const [after] = await findings('personal_data', documentId);
  expect(after?.key).toBe(before?.key);
});

test('an ordinary text is checked with two statements once the words of its site are known', async () => {
  const text = { uid: RECORD, documentId: await create(), locale: LOCALE };
  const checks = world.strapi.plugin('workflow').service<Checks>('checks');
  const run = () => checks.run(text, { at: 'submission' });
  await run();
  const statements = (await statementsOf(world.app, run)).filter(
    (sql) => !/^(?:begin|commit)/iu.test(sql)
  );
  expect(statements).toHaveLength(2);
});

test('who may not read a text is not told what is wrong with it', async () => {
  const stranger = await world.role('editor', ['west']);
  const { status, body } = await post(await create({ body: `<p>${IDENTITY}</p>` }), stranger);
  expect([403, 404]).toContain(status);
  expect(body.data).toBeFalsy();
  expect((await post('does-not-exist')).status).toBe(404);
});
