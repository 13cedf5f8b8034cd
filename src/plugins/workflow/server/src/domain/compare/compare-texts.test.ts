import { compareTexts } from './compare-texts';
import { blocksOf } from './text-blocks';

/** `-…-` removed, `+…+` added. */
const marked = (from: string, to: string): string[] =>
  compareTexts(from, to).blocks.map(({ state, tag, parts }) => {
    const text = parts.map((part) => {
      const mark = { same: '', added: '+', removed: '-' }[part.state];
      return `${mark}${part.text}${mark}`;
    });
    return `${state} ${tag}: ${text.join('')}`;
  });

test.each([
  [
    'words of a Chinese sentence are marked, not characters and not the sentence',
    '<p>临时救助标准为每人每月500元。</p>',
    '<p>临时救助标准为每人每月600元。</p>',
    ['changed p: 临时救助标准为每人每月-500-+600+元。'],
  ],
  [
    'a paragraph that comes between leaves those around it',
    '<h2>一</h2><p>甲方应当。</p><p>乙方应当。</p>',
    '<h2>一</h2><p>甲方应当。</p><p>新增的一段话。</p><p>乙方应当。</p>',
    ['same h2: 一', 'same p: 甲方应当。', 'added p: +新增的一段话。+', 'same p: 乙方应当。'],
  ],
  [
    'of a table, the row',
    '<table><tbody><tr><td>户数</td><td><p>12</p></td></tr></tbody></table>',
    '<table><tbody><tr><td>户数</td><td><p>13</p></td></tr></tbody></table>',
    ['changed tr: 户数 | -12-+13+ |'],
  ],
  [
    'lines of a plain text',
    '第一行\n第二行',
    '第一行\n第三行的内容完全不同',
    ['same p: 第一行', 'removed p: -第二行-', 'added p: +第三行的内容完全不同+'],
  ],
  [
    'the target of a link, the description of an image',
    '<p>见<a href="https://a.example">此</a></p><img src="/a.png" alt="图">',
    '<p>见<a href="https://b.example">此</a></p><img src="/a.png" alt="示意图">',
    ['changed p: 见此〔https://-a.example-+b.example+〕', 'changed img: +示意+图 /a.png'],
  ],
  ['from nothing', '', '<p>文</p>', ['added p: +文+']],
] as const)('%s', (...[, from, to, expected]) => {
  expect(marked(from, to)).toEqual(expected);
});

test('marks add up to both texts', () => {
  const texts = [
    '<p>为了规范临时救助，根据《条例》，制定本办法。</p><ul><li>困难群众</li><li>其他</li></ul>',
    '<p>为规范临时救助工作，根据有关规定，制定本办法。</p><ul><li>其他人员</li></ul><p>附则</p>',
  ] as const;
  const { blocks } = compareTexts(...texts);
  const side = (state: 'added' | 'removed') =>
    blocks
      .map(({ parts }) => parts.filter((one) => one.state === 'same' || one.state === state))
      .filter((parts) => parts.length > 0)
      .map((parts) => parts.map(({ text }) => text).join(''));
  expect(side('removed')).toEqual(blocksOf(texts[0]).map(({ text }) => text));
  expect(side('added')).toEqual(blocksOf(texts[1]).map(({ text }) => text));
});

test('texts of 50,000 characters with nothing in common are marked whole', () => {
  const text = (from: number) =>
    Array.from({ length: 50_000 }, (_, at) => String.fromCodePoint(from + ((at * 7) % 5_000))).join(
      ''
    );
  const { blocks, coarse } = compareTexts(`<p>${text(0x4e00)}</p>`, `<p>${text(0x7000)}</p>`);
  expect(blocks.map(({ state }) => state)).toEqual(['removed', 'added']);
  const every4th = text(0x4e00).replace(/(...)./g, '$1无');
  expect([coarse, compareTexts(text(0x4e00), every4th).coarse]).toEqual([false, true]);
});

test('a text of nothing but brackets is read in one pass', () => {
  expect(blocksOf('<p>' + '<'.repeat(100_000))).toHaveLength(1);
});
