import '../../helpers/timeout';

import { createCounty, recordOf, type County } from '../../helpers/county';
import { missingForPanel, openPanel, type Panel } from '../../helpers/panel';

const MISSING = missingForPanel();
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{}</style></head>
<body><!--StartFragment--><h1>一、补助标准</h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>城乡同标</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>按月发放</p>
<table class=MsoTableGrid style='mso-yfti-tbllook:1184'><tr><td colspan=2><p class=MsoNormal><b>标准<o:p></o:p></b></p></td></tr>
<tr><td><p class=MsoNormal>城市</p></td><td><p class=MsoNormal>780元</p></td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

const CATALOGUE = `领域,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级
社会救助,特困人员供养,终止供养名单审批,终止供养名单,《社会救助暂行办法》,信息形成之日起20个工作日内,县民政局,■政府网站,■全社会,■主动公开,■县级
`;

if (MISSING) process.stderr.write(`Panel tests skipped: ${MISSING}\n`);

(MISSING ? describe.skip : describe)('The panel', () => {
  let panel: Panel;
  let county: County;
  let draft: string;

  beforeAll(async () => {
    panel = await openPanel(async ({ strapi }) => {
      await strapi.plugin('sites').service('seeds').base();
      county = await createCounty(strapi, { code: 'shuxi' });
      const record = await strapi.documents('plugin::disclosure.record').create({
        data: recordOf(county) as never,
        locale: 'zh-Hans',
        status: 'draft',
      });
      draft = record.documentId;
    });
  });

  afterAll(() => panel?.stop());

  const open = async (path: string, seen: string) => {
    await panel.page.goto(`${panel.address}/admin${path}`);
    await panel.page.getByText(seen).first().waitFor();
  };
  const openDraft = () =>
    open(`/content-manager/collection-types/plugin::disclosure.record/${draft}`, '公开属性');

  test('speaks Chinese on a first visit', async () => {
    await open('/', '待公开与逾期');
    expect(await panel.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });

  test('shows a record by labels, never by names of attributes or codes of terms', async () => {
    await openDraft();
    await panel.page.getByText('主动公开').first().waitFor();
    const text = await panel.page.locator('main').innerText();
    for (const label of ['标题', '正文', '目录事项', '主题分类', '成文日期', '公开期限', '有效']) {
      expect(text).toContain(label);
    }
    expect(text).not.toMatch(
      /\b(title|body|siteCode|dueOn|formerSlugs|groundReason|proactive|in_force|slug)\b/u
    );
    expect(await panel.page.getByLabel('所属站点', { exact: false }).inputValue()).toBe('shuxi县');
  });

  test('publishes a table pasted from Word to the public API', async () => {
    await openDraft();
    const { page } = panel;
    await page.locator('.tiptap').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.tiptap')?.dispatchEvent(paste);
    }, FROM_WORD);
    await page.getByText('780元').waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存').waitFor();
    await page.getByRole('button', { name: '其他办理' }).click();
    await page.getByRole('menuitem', { name: '免审发布' }).click();
    await page.getByRole('dialog').getByLabel('原因', { exact: false }).fill('汛情紧急');
    const published = page.waitForResponse((answer) => answer.url().endsWith('/actions'));
    await page.getByRole('dialog').getByRole('button', { name: '免审发布' }).click();
    expect((await published).status()).toBe(200);

    const answer = await panel.app.http().get(`/api/sites/shuxi/records/${draft}`).expect(200);
    const { body } = answer.body.data as { body: string };
    expect(body).toContain('<h2>一、补助标准</h2>');
    expect(body).toMatch(/<ol>.*城乡同标.*按月发放.*<\/ol>/su);
    expect(body).toMatch(/<td colspan="2"[^>]*>.*<strong>标准<\/strong>/su);
    expect(body).not.toMatch(/mso|<o:p|class=/iu);
  });

  test('imports a catalogue in four steps', async () => {
    await open('/plugins/disclosure/import', '选择文件');
    const { page } = panel;
    await page.setInputFiles('input[type=file]', {
      name: '目录.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CATALOGUE),
    });
    await page.getByRole('button', { name: '核对文件' }).click();
    await page.getByText('将新增的事项').waitFor();
    expect(await page.locator('main').innerText()).toContain('终止供养名单审批');
    await page.getByRole('checkbox', { name: '立即公开', exact: false }).click();
    await page.getByLabel('免审发布的理由', { exact: false }).fill('目录已经会议审定');
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByText('导入完成').waitFor();
    await page.getByText('查看公开事项').click();
    await page.getByText('终止供养名单审批').first().waitFor();
  });

  test('shows the coverage by area, and leads from a figure to its items', async () => {
    await open('/plugins/disclosure/coverage', '各领域事项数');
    const { page } = panel;
    await page
      .getByRole('button', { name: /尚无信息/u })
      .first()
      .click();
    await page.getByText('终止供养名单审批').first().waitFor();
    await page.getByText('写公开信息').first().waitFor();
  });
});
