import { bodyHtml, bodyTables } from './plain-body';

describe('a plain body', () => {
  test.each([
    ['a line is a paragraph', '各单位：', '<p>各单位：</p>'],
    ['# begins a heading', '# 一、范围', '<h2>一、范围</h2>'],
    ['- lines make one list', '- 甲\n- 乙', '<ul><li>甲</li><li>乙</li></ul>'],
    [
      '| lines make one table with its header first',
      '| 序号 | 名称 |\n| 1 | 甲 |',
      '<table><thead><tr><th>序号</th><th>名称</th></tr></thead><tbody><tr><td>1</td><td>甲</td></tr></tbody></table>',
    ],
    ['nothing in it is taken for a tag', 'a < b & c', '<p>a &lt; b &amp; c</p>'],
  ])('%s', (_rule, body, html) => {
    expect(bodyHtml(body)).toBe(html);
  });

  test('tables are apart where text stands between them', () => {
    expect(bodyTables('| 甲 |\n| 1 |\n文\n| 乙 |\n| 2 |')).toEqual([
      [['甲'], ['1']],
      [['乙'], ['2']],
    ]);
  });
});
