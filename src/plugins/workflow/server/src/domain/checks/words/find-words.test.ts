import { foldMapped } from '../../../../../../delivery/server/src/domain/search/fold';
import { wordFinder } from './find-words';
import type { ListedWord } from './listed-word';

const listed = (word: string, exceptions: string[] = []): ListedWord => ({
  ...{ word, exceptions, kind: 'wrong', severity: 'warn', suggestion: null },
});
const find = wordFinder(
  [listed('赌博'), listed('台帐'), listed('工商局', ['工商局旧址']), listed('帐'), listed('ＡＢ')],
  foldMapped
);
const words = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['打击赌博行为', ['赌博']],
  ['打击賭博行为', ['賭博']],
  ['打击赌 博行为', ['赌 博']],
  ['打击赌·博、赌\u200b博', ['赌·博', '赌\u200b博']],
  ['打击赌**博', ['赌**博']],
  ['严禁赌。博物馆', []],
  ['严禁赌\n博物馆', []],
  ['建立台帐', ['台帐']],
  ['ab、Ａｂ、a-B', ['ab', 'Ａｂ', 'a-B']],
  ['原工商局旧址改造', []],
  ['县工商局登记', ['工商局']],
])(
  '%j holds %j: as written, folded or with separators, the longest of those that overlap',
  (text, expected) => {
    expect(words(text)).toEqual(expected);
  }
);
