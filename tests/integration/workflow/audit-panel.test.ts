import '../../helpers/timeout';

import { missingForPanel, openPanel, type Panel } from '../../helpers/panel';

const MISSING = missingForPanel();

if (MISSING) process.stderr.write(`Panel tests skipped: ${MISSING}\n`);

(MISSING ? describe.skip : describe)('The page 审计日志', () => {
  let panel: Panel;

  beforeAll(async () => {
    panel = await openPanel(async ({ strapi }) => {
      await strapi.plugin('sites').service('seeds').base();
      await strapi.documents('plugin::sites.site').create({
        data: { code: 'shuxi', name: '舒溪县', level: 'county', divisionCode: '340802' } as never,
      });
      const audit = strapi.plugin('workflow').service('audit');
      for (let number = 1; number <= 60; number += 1) {
        await audit.write(null, {
          ...{ kind: 'content', action: 'update', siteCode: 'shuxi' },
          actor: { id: 9, name: '王明', address: '198.51.100.9' },
          subject: {
            ...{ uid: 'plugin::disclosure.record', documentId: `d${number}`, locale: 'zh-Hans' },
            title: `通知第${number}号`,
          },
          before: { title: '旧题' },
          after: { title: '新题' },
        });
      }
    });
  });

  afterAll(() => panel?.stop());

  test('says in Chinese who changed what, page by page, and finds by kind', async () => {
    const { page, address } = panel;
    await page.goto(`${address}/admin/plugins/workflow/audit`);
    await page.getByText('通知第60号').waitFor();
    const row = await page.locator('tr', { hasText: '通知第60号' }).innerText();
    for (const words of ['内容 · 修改', '王明 · 198.51.100.9', '舒溪县', '标题', '旧题', '新题']) {
      expect(row).toContain(words);
    }
    expect(await page.getByText('通知第1号', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '更早的记录' }).click();
    await page.getByText('通知第1号', { exact: true }).waitFor();
    expect(await page.getByText('通知第60号').count()).toBe(1);

    await page.getByLabel('类别').click();
    await page.getByRole('option', { name: '登录', exact: true }).click();
    await page.getByText('登录 · 登录').first().waitFor();
    expect(await page.getByText('通知第60号').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(/workflow\.|sign-in|siteCode/u);
  });

  test('hands out what is seen as a file', async () => {
    const { page } = panel;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    expect((await download).suggestedFilename()).toBe('audit.csv');
  });

  test('is not there for who may not read it', async () => {
    const page = await panel.signInAs('editor', 'shuxi', '李编辑');
    expect(await page.getByRole('link', { name: '审计日志' }).count()).toBe(0);
  });
});
