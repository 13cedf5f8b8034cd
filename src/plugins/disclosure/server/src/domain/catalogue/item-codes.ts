import type { CatalogueRow } from './catalogue-row';

const NINE_DIGITS = /^\d{9}$/;

/**
 * Codes of an item. Nine digits hold three for the area, three for the first level and three for
 * the item (101002001), so the missing ones of the upper levels follow from it.
 */
export function completeCodes(codes: CatalogueRow['codes']): CatalogueRow['codes'] {
  const { area, level1, item } = codes;
  const level1Code = level1 ?? (item && NINE_DIGITS.test(item) ? `${item.slice(0, 6)}000` : null);
  const isNine = level1Code !== null && NINE_DIGITS.test(level1Code);
  return {
    area: area ?? (isNine ? `${level1Code.slice(0, 3)}000000` : null),
    level1: level1Code,
    item,
  };
}

/** Parts name and code of a cell that holds either or both, as `国土空间规划(101000000)`. */
export function splitCoded(text: string): { name: string; code: string } {
  if (!/\p{Script=Han}/u.test(text)) {
    return /\d{3}/.test(text) ? { name: '', code: text } : { name: text, code: '' };
  }
  const [, name, code] = /^(.+?)\s*[(\uff08\s]\s*(\d{3,12})[)\uff09]?$/s.exec(text) ?? [];
  return name !== undefined && code !== undefined ? { name, code } : { name: text, code: '' };
}
