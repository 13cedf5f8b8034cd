import type { Person } from '../sites/world';
import { Desk, LOCALE, RECORD, type TextKey } from './desk';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.stop());

const codeOf = (answer: { body: { error?: { details?: object } } }) =>
  (answer.body.error?.details as { code?: string } | undefined)?.code;
const tasks = async (person: Person, box = 'mine') => {
  const { body } = await person.get(`/workflow/tasks?box=${box}`);
  return (body.data as unknown as TextKey[]).map(({ documentId }) => documentId);
};

test('A text goes from its editor to the reviewer and the approver, and is public with the signature', async () => {
  const text = await desk.draft();
  expect(await desk.state(text)).toMatchObject({ state: 'draft', round: 0, can: { submit: true } });
  await desk.submit(text);
  expect(await desk.state(text)).toMatchObject({ state: 'in_review', step: 0, round: 1 });
  expect(await tasks(desk.reviewer)).toContain(text.documentId);
  expect(await tasks(desk.reviewer, 'mine&q=no-such-title')).toEqual([]);
  expect(await tasks(desk.approver)).not.toContain(text.documentId);
  expect(await tasks(desk.editor, 'sent')).toContain(text.documentId);
  expect((await desk.pass(text, desk.reviewer)).status).toBe(200);
  expect(await desk.isPublic(text)).toBe(false);
  expect(await tasks(desk.approver)).toContain(text.documentId);
  expect((await desk.pass(text, desk.approver)).status).toBe(200);
  expect(await desk.isPublic(text)).toBe(true);
  const { state, history, steps } = await desk.state(text);
  expect(state).toBe('published');
  expect(history.map(({ action }) => action)).toEqual(['publish', 'pass', 'pass', 'submit']);
  expect(steps.map(({ done }) => done?.by.id)).toEqual([desk.reviewer.id, desk.approver.id]);
  expect(await tasks(desk.approver)).not.toContain(text.documentId);
});

test('A text comes back with the reason, and its mended form starts a new round', async () => {
  const text = await desk.draft();
  await desk.submit(text);
  const { hash } = await desk.state(text);
  const silent = await desk.act(text, desk.reviewer, { action: 'return', hash });
  expect([silent.status, codeOf(silent)]).toEqual([400, 'remarks_required']);
  const answer = await desk.act(text, desk.reviewer, {
    action: 'return',
    hash,
    remarks: '请补充依据',
  });
  expect(answer.body.data).toMatchObject({ state: 'returned' });
  expect(await tasks(desk.editor)).toContain(text.documentId);
  await desk.edit(text, { summary: '已补充' });
  await desk.submit(text);
  expect(await desk.state(text)).toMatchObject({ state: 'in_review', round: 2, step: 0 });
});

test('Nobody passes a text of his own, nor two steps of it, whatever his roles', async () => {
  const both = await desk.world.role('reviewer', ['east']);
  const roles = [
    await desk.world.roleId('gongkai-reviewer'),
    await desk.world.roleId('gongkai-approver'),
  ];
  await desk.strapi.service('admin::user').updateById(both.id, {
    roles: [...roles, await desk.world.roleId('gongkai-editor')],
  });
  const own = await desk.draft({}, both);
  await desk.act(own, both, { action: 'submit' });
  expect(codeOf(await desk.pass(own, both))).toBe('same_person');
  const saved = await desk.draft();
  await desk.edit(saved, { summary: '我改的' }, both);
  await desk.submit(saved);
  expect(codeOf(await desk.pass(saved, both))).toBe('same_person');
  const other = await desk.draft();
  await desk.submit(other);
  expect((await desk.pass(other, both)).status).toBe(200);
  expect(codeOf(await desk.pass(other, both))).toBe('same_person');
  expect(await tasks(both)).not.toContain(other.documentId);
  expect(await desk.isPublic(other)).toBe(false);
});

test('The super administrator may take any step, and only one', async () => {
  const root = await desk.world.superAdmin();
  const text = await desk.draft();
  await desk.submit(text);
  expect((await desk.pass(text, root)).status).toBe(200);
  expect(codeOf(await desk.pass(text, root))).toBe('same_person');
});

test('Who has not the role of a step, or not the site, does not take it', async () => {
  const text = await desk.draft();
  await desk.submit(text);
  const { hash } = await desk.state(text);
  expect(codeOf(await desk.pass(text, desk.approver))).toBe('not_yours');
  const west = await desk.world.role('reviewer', ['west']);
  const answer = await desk.act(text, west, { action: 'pass', hash });
  expect([answer.status, codeOf(answer)]).toEqual([403, 'site_out_of_reach']);
  expect(
    (await west.get(`/workflow/texts/${RECORD}/${text.documentId}?locale=${LOCALE}`)).status
  ).toBe(403);
  expect(await tasks(west, 'all')).not.toContain(text.documentId);
});

test('Approval is of the text as it was read', async () => {
  const text = await desk.draft();
  await desk.submit(text);
  const { hash } = await desk.state(text);
  await desk.edit(text, { title: '改过的标题' });
  const confidentiality = { conclusion: 'public' as const, remarks: '不涉密' };
  const late = await desk.act(text, desk.reviewer, { action: 'pass', hash, confidentiality });
  expect([late.status, codeOf(late)]).toEqual([409, 'wrong_state']);
  await desk.submit(text);
  const stale = await desk.act(text, desk.reviewer, { action: 'pass', hash, confidentiality });
  expect([stale.status, codeOf(stale)]).toEqual([409, 'text_changed']);
});

test('A step with a confidentiality review is passed with its conclusion, and by 可以公开 only', async () => {
  const text = await desk.draft();
  await desk.submit(text);
  const { hash } = await desk.state(text);
  const without = await desk.act(text, desk.reviewer, { action: 'pass', hash });
  expect(codeOf(without)).toBe('confidentiality_required');
  const secret = await desk.act(text, desk.reviewer, {
    action: 'pass',
    hash,
    confidentiality: { conclusion: 'redact', remarks: '第三段删去' },
  });
  expect([secret.status, codeOf(secret)]).toEqual([400, 'not_public']);
  expect(await desk.state(text)).toMatchObject({ state: 'in_review', step: 0 });
});

test('The author takes a submission back; nobody else does', async () => {
  const text = await desk.draft();
  await desk.submit(text);
  expect(codeOf(await desk.act(text, desk.reviewer, { action: 'withdraw' }))).toBe('not_yours');
  const answer = await desk.act(text, desk.editor, { action: 'withdraw' });
  expect(answer.body.data).toMatchObject({ state: 'withdrawn', can: { submit: true } });
  expect(await tasks(desk.reviewer)).not.toContain(text.documentId);
});

test('A step handed over waits for one person, who must be able to take it', async () => {
  const other = await desk.world.role('reviewer', ['east']);
  const text = await desk.draft();
  await desk.submit(text);
  const unfit = await desk.act(text, desk.reviewer, { action: 'hand-over', to: desk.editor.id });
  expect(codeOf(unfit)).toBe('handler_unfit');
  const { body } = await desk.reviewer.get(
    `/workflow/texts/${RECORD}/${text.documentId}/handlers?locale=${LOCALE}`
  );
  const handlers = (body.data as unknown as { id: number }[]).map(({ id }) => id);
  expect(handlers).toEqual(expect.arrayContaining([other.id, desk.reviewer.id]));
  expect(handlers).not.toContain(desk.editor.id);
  await desk.act(text, desk.reviewer, { action: 'hand-over', to: other.id });
  expect(await tasks(desk.reviewer)).not.toContain(text.documentId);
  expect(await tasks(other)).toContain(text.documentId);
  expect(codeOf(await desk.pass(text, desk.reviewer))).toBe('not_yours');
  expect((await desk.pass(text, other)).status).toBe(200);
});

test('Forced publication needs its permission and a reason, and is counted', async () => {
  const text = await desk.draft();
  const forbidden = await desk.act(text, desk.editor, { action: 'force', remarks: '紧急' });
  expect([forbidden.status, codeOf(forbidden)]).toEqual([403, 'not_allowed']);
  const silent = await desk.act(text, desk.admin, { action: 'force' });
  expect(codeOf(silent)).toBe('reason_required');
  expect(await desk.isPublic(text)).toBe(false);
  const forced = async () => {
    const { body } = await desk.admin.get('/workflow/figures?site=east');
    return (body.data as unknown as { forced: number }[])[0]?.forced ?? 0;
  };
  const before = await forced();
  const done = await desk.act(text, desk.admin, { action: 'force', remarks: '汛情紧急，先行公开' });
  expect(done.status).toBe(200);
  expect(await desk.isPublic(text)).toBe(true);
  expect(await forced()).toBe(before + 1);
  const { history } = await desk.state(text);
  expect(history[0]).toMatchObject({
    action: 'force',
    remarks: '汛情紧急，先行公开',
    by: { id: desk.admin.id },
  });
});

test('Several texts are passed at once, each for itself', async () => {
  const [good, changed] = [await desk.draft(), await desk.draft()];
  await desk.submit(good);
  await desk.submit(changed);
  const items = await Promise.all(
    [good, changed].map(async (text) => ({ ...text, hash: (await desk.state(text)).hash }))
  );
  await desk.edit(changed, { title: '之后又改' });
  const { body } = await desk.reviewer.post('/workflow/tasks/bulk', {
    action: 'pass',
    items,
    confidentiality: { conclusion: 'public', remarks: '不涉密' },
  });
  expect(body.data).toMatchObject([
    { documentId: good.documentId, ok: true },
    { documentId: changed.documentId, ok: false, code: 'wrong_state' },
  ]);
  expect(await desk.state(good)).toMatchObject({ step: 1 });
});

test('A list of drafts is submitted at once; what fails its checks stays where it is, and says why', async () => {
  const [good, bad] = [await desk.draft(), await desk.draft({ item: null })];
  const { body } = await desk.editor.post('/workflow/tasks/bulk', {
    action: 'submit',
    items: [good, bad],
  });
  expect(body.data).toMatchObject([
    { documentId: good.documentId, ok: true },
    { documentId: bad.documentId, ok: false, code: 'checks_failed' },
  ]);
  expect((await desk.state(good)).state).toBe('in_review');
  expect((await desk.state(bad)).state).toBe('draft');
});

test('Each site has its own procedure, or that of the site above it', async () => {
  const steps = [
    { key: 'sign', name: '签发', nameEn: 'Sign', roles: ['approver'], confidentiality: true },
  ];
  const chief = await desk.world.role('site-admin', ['west', 'anqing']);
  const bad = await chief.post('/content-manager/collection-types/plugin::workflow.procedure', {
    siteCode: 'west',
    type: '*',
    steps: [],
    twoPerson: 'off',
  });
  expect(bad.status).toBe(400);
  const made = await chief.post('/content-manager/collection-types/plugin::workflow.procedure', {
    siteCode: 'anqing',
    type: RECORD,
    steps,
    twoPerson: 'steps',
  });
  expect(made.status).toBe(201);
  const west = await desk.world.document(RECORD, 'west');
  const { body } = await chief.get(`/workflow/texts/${RECORD}/${west}?locale=${LOCALE}`);
  expect(body.data).toMatchObject({ steps: [{ key: 'sign' }] });
  await desk.strapi
    .documents('plugin::workflow.procedure')
    .delete({ documentId: String(made.body.data?.['documentId']) });
});

test.each([
  ['no body', {}],
  ['an unknown action', { action: 'approve', locale: LOCALE }],
  ['NUL', { action: 'submit', locale: LOCALE, remarks: 'a\0b' }],
  ['a hash that is none', { action: 'pass', locale: LOCALE, hash: 'x' }],
  ['a list for a language', { action: 'submit', locale: [LOCALE] }],
  ['more than one asks for', { action: 'submit', locale: LOCALE, state: 'approved' }],
])('An action with %s is refused', async (_name, body) => {
  const text = await desk.draft();
  const answer = await desk.editor.post(
    `/workflow/texts/${RECORD}/${text.documentId}/actions`,
    body
  );
  expect([answer.status, codeOf(answer)]).toEqual([400, 'bad_parameter']);
  expect(await desk.state(text)).toMatchObject({ state: 'draft' });
});
