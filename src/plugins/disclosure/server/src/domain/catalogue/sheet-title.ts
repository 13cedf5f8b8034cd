import { oneLine } from './label';

const REGION =
  /^(?:[\u4e00-\u9fff]{2,5}?(?:省|自治区|自治州|市|区|旗|镇|乡|街道(?:办事处)?)|[\u4e00-\u9fff]{1,4}?县)/;
const DEPARTMENT = /^[\u4e00-\u9fff]{2,12}?(?:局|委员会|委|厅)(?=[\u4e00-\u9fff]{2})/;
const NOT_AN_AREA = /^$|试点|^\d|^(?:省|市|县|区|乡|镇|村)?级?$|^基层|^政务公开/;

/**
 * The area (领域) a title or a sheet's name tells of, without region, department and year; null when
 * it tells of none.
 *
 * @example areaOfTitle('迎江区社会救助领域基层政务公开标准目录') // '社会救助'
 */
export function areaOfTitle(title: string): string | null {
  const text = oneLine(title).normalize('NFKC');
  const named = /(?:公开|所属)?领域(?:名称)?:\s*([^\s,;]+)/.exec(text)?.[1];
  const stem =
    named ?? /^(.+?)领域/.exec(text)?.[1] ?? /^(.+?)(?:基层)?政务公开.*目录/.exec(text)?.[1];
  return stem === undefined ? null : bareArea(stem);
}

/** The area a sheet is named for (`03 社会救助`); names that programs give are none. */
export function areaOfSheetName(name: string): string | null {
  const text = oneLine(name).replace(/^[\d.、_\s-]+/, '');
  if (/^(sheet|工作表|table)\s*\d*$/i.test(text) || !/\p{Script=Han}/u.test(text)) return null;
  return areaOfTitle(text) ?? (/目录|清单|说明|封面/.test(text) ? null : bareArea(text));
}

function bareArea(stem: string): string | null {
  let area = stem.replace(/^\(?\d{4}\)?年?(度|版)?/, '').replace(/^[一二三四五六七八九十]+、/, '');
  while (REGION.test(area)) area = area.replace(REGION, '');
  area = area
    .replace(/^[市县区](?=[\u4e00-\u9fff]{2,}(?:局|委))/, '')
    .replace(DEPARTMENT, '')
    .trim();
  return NOT_AN_AREA.test(area) ? null : area;
}
