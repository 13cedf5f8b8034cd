import { PILOT_AREAS } from './pilot-areas';

export { PILOT_AREAS };
export type { PilotArea } from './pilot-areas';

type NamedArea = { readonly name: string; readonly aliases: readonly string[] };

const CATALOGUE_TITLE =
  /(?:(?:基层)?(?:政务|政府信息)公开(?:标准化|规范化|标准|事项|指引|清单|目录)+|(?:标准|事项|指引)*目录|基层政务公开)$/u;
const AREA_WORD = /(?:试点)?领域$/u;
const NUMBERING = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.、)]))+/u;
const PLACE_OR_BODY = /[省市县区旗州盟乡镇村局委厅道]$/u;
const OUTER_BRACKETS = /^[([【〔〈《「]([^()[\]【】〔〕〈〉《》「」]*)[)\]】〕〉》」]$/u;
const TRAILING_BRACKETS = /[([【〔〈《][^()[\]【】〔〕〈〉《》]*[)\]】〕〉》]$/u;

/**
 * An area's name (领域名称) without what tables add to it: numbering, spaces, brackets at the ends,
 * 领域, and the words of a catalogue's title.
 * @example normalizeAreaName('义务教育领域基层政务公开标准目录（2023年）') // '义务教育'
 */
export function normalizeAreaName(text: string): string {
  let name = text.normalize('NFKC').replace(/\s+/gu, '').replace(NUMBERING, '');
  for (let before = ''; name !== before;) {
    before = name;
    name = name
      .replace(OUTER_BRACKETS, '$1')
      .replace(TRAILING_BRACKETS, (brackets) => (brackets === before ? brackets : ''))
      .replace(CATALOGUE_TITLE, '')
      .replace(AREA_WORD, '');
  }
  return name;
}

/**
 * The area that `name` means, by its name or one of its aliases, so that 环境保护 and 生态环境 are
 * one area; also when a place or an authority stands before it (盖州市社会救助领域). Null if none.
 */
export function resolveArea<Area extends NamedArea>(
  name: string,
  areas: readonly Area[]
): Area | null {
  const wanted = normalizeAreaName(name);
  if (wanted === '') {
    return null;
  }
  const named = areas.map((area) => ({ area, names: [area.name, ...area.aliases] }));
  const exact = named.find(({ names }) => names.some((own) => normalizeAreaName(own) === wanted));
  const match = exact ?? named.find(({ names }) => names.some((own) => isAreaOfPlace(wanted, own)));
  return match?.area ?? null;
}

function isAreaOfPlace(text: string, name: string): boolean {
  const area = normalizeAreaName(name);
  return text.endsWith(area) && PLACE_OR_BODY.test(text.slice(0, text.length - area.length));
}
