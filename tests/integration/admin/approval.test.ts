import '../../helpers/timeout';

import type { Page } from 'playwright-core';

import { createCounty, recordOf, type County } from '../../helpers/county';
import { missingForPanel, openPanel, type Panel } from '../../helpers/panel';

const MISSING = missingForPanel();
const RECORD = 'plugin::disclosure.record';
const TITLE = '关于调整城乡低保标准的通知';
const WANTED = '请写明执行日期';

if (MISSING) process.stderr.write(`Tests of approval in the panel skipped: ${MISSING}\n`);

(MISSING ? describe.skip : describe)('On its way to the public, in the panel,', () => {
  let panel: Panel;
  let county: County;
  let documentId: string;
  let editor: Page;
  let reviewer: Page;
  let approver: Page;

  beforeAll(async () => {
    panel = await openPanel(async ({ strapi }) => {
      await strapi.plugin('sites').service('seeds').base();
      county = await createCounty(strapi, { code: 'shuxi' });
      const record = await strapi.documents(RECORD).create({
        data: recordOf(county, '待改的标题') as never,
        locale: 'zh-Hans',
        status: 'draft',
      });
      documentId = record.documentId;
    });
    editor = await panel.signInAs('editor', 'shuxi', '编辑甲');
    reviewer = await panel.signInAs('reviewer', 'shuxi', '审核乙');
    approver = await panel.signInAs('approver', 'shuxi', '签发丙');
  });

  afterAll(() => panel?.stop());

  const openText = async (page: Page) => {
    await page.goto(
      `${panel.address}/admin/content-manager/collection-types/${RECORD}/${documentId}`
    );
    await page.getByRole('heading', { name: '审签', exact: true }).waitFor();
  };
  const fromTasks = async (page: Page) => {
    await page.goto(`${panel.address}/admin/plugins/workflow/tasks`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { name: '审签', exact: true }).waitFor();
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const inDialog = (page: Page) => page.getByRole('dialog');
  const publicly = () => panel.app.http().get(`/api/sites/shuxi/records/${documentId}`);
  const submit = async (page: Page) => {
    await button(page, '提交审核').first().click();
    const dialog = inDialog(page);
    await dialog.getByText(/检查全部通过|需要说明|均已说明/u).waitFor();
    for (const answer of await dialog.getByLabel(/^说明（为什么/u).all()) {
      await answer.fill('已核对');
    }
    await dialog.getByRole('button', { name: '提交审核' }).click();
    await page.getByText('已提交审核。').waitFor();
  };

  test('an editor writes and submits with one button, and is offered no other way out', async () => {
    await openText(editor);
    await editor.getByLabel('标题', { exact: false }).first().fill(TITLE);
    expect(await editor.getByRole('button', { name: '发布' }).count()).toBe(0);
    await submit(editor);
    await editor.getByText('等待办理：审核').waitFor();
    await publicly().expect(404);
  });

  test('a reviewer returns it, and must say why', async () => {
    await fromTasks(reviewer);
    await button(reviewer, '退回修改').click();
    const send = inDialog(reviewer).getByRole('button', { name: '退回修改' });
    expect(await send.isDisabled()).toBe(true);
    await inDialog(reviewer).getByLabel('退回意见', { exact: false }).fill(WANTED);
    await send.click();
    await reviewer.getByText('已退回。').waitFor();
  });

  test('the editor reads why, mends it and submits it again', async () => {
    await openText(editor);
    await editor.getByText(WANTED).first().waitFor();
    await editor.locator('.tiptap').click();
    await editor.keyboard.type('自2026年12月1日起执行。');
    await submit(editor);
  });

  test('the reviewer passes it only with the conclusion of the secrecy review', async () => {
    await fromTasks(reviewer);
    await button(reviewer, '审核通过').click();
    const dialog = inDialog(reviewer);
    const pass = dialog.getByRole('button', { name: '审核通过' });
    expect(await pass.isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: '可以公开' }).click();
    await dialog.getByLabel('审查说明', { exact: false }).fill('不涉及国家秘密');
    await pass.click();
    await reviewer.getByText('已通过。').waitFor();
    await publicly().expect(404);
  });

  test('the approver signs, and the public reads it at once', async () => {
    await fromTasks(approver);
    await button(approver, '签发').click();
    await inDialog(approver).getByRole('button', { name: '签发' }).click();
    await approver.getByText('已签发。').waitFor();
    await approver.getByText('已公开', { exact: true }).first().waitFor();
    const answer = await publicly().expect(200);
    expect(answer.body.data).toMatchObject({ title: TITLE });
    expect((answer.body.data as { body: string }).body).toContain('自2026年12月1日起执行');
  });
});
