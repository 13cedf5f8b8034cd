import type { OpenLevel } from './catalogue-row';
import { normalLabel } from './label';
import { chosenLabels } from './tick-marks';

const ORDER: readonly OpenLevel[] = ['city', 'county', 'township', 'village'];
// Brackets name sorts of one level: 县(市、区)级 is the county, not county and city.
const WORDS: readonly (readonly [OpenLevel, string])[] = [
  ['village', '村\\(社区\\)|村\\(居\\)|社区\\(村\\)|村居|社区|嘎查|村'],
  [
    'township',
    '乡镇\\(街道\\)|乡\\(镇、?街道\\)|乡\\(镇\\)|镇\\(街道?\\)|乡镇街道|乡镇|镇街|街道|苏木|乡|镇',
  ],
  [
    'county',
    '县\\(市、?区\\)|县\\(区\\)|区\\(县\\)|市\\(县、?区\\)|县级市|县市区|区县|县区|县|区|旗',
  ],
  ['city', '设区的?市|地市|市本|市|州|盟'],
];
const PIECE = new RegExp(`^(?:${WORDS.map(([, words]) => `(${words})`).join('|')})`);

export const sortLevels = (levels: readonly OpenLevel[]): OpenLevel[] =>
  ORDER.filter((level) => levels.includes(level));

/** Levels a label names, every word of it understood: 乡、村级 → township, village. Else null. */
export function levelsOf(label: string): OpenLevel[] | null {
  const text = normalLabel(label);
  if (ORDER.some((level) => level === text)) return [text as OpenLevel];
  const found: OpenLevel[] = [];
  let rest = text.replace(/人民政府|政府/g, '');
  if (!/级|^[县区乡镇村市旗]+$/.test(rest)) return null;
  for (;;) {
    rest = rest.replace(/^[、,;/及和级]+/, '');
    if (rest === '') break;
    const match = PIECE.exec(rest);
    if (!match) return null;
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const level = WORDS[index]?.[0];
    if (level) found.push(level);
    rest = rest.slice(match[0].length);
  }
  return found.length > 0 ? sortLevels(found) : null;
}

/** 公开层级 of one cell; `unknown` holds what names no level. */
export function parseOpenLevels(text: string): { levels: OpenLevel[]; unknown: string[] } {
  const whole = levelsOf(text);
  if (whole) return { levels: whole, unknown: [] };
  const labels = chosenLabels(text);
  const levels = labels.map((label) => levelsOf(label) ?? levelsOf(`${label}级`));
  return {
    levels: sortLevels(levels.flatMap((found) => found ?? [])),
    unknown: labels.filter((_, index) => levels[index] === null),
  };
}
