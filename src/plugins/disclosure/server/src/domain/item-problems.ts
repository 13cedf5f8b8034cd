import type { WrittenItem } from './item-write';

export interface ItemProblem {
  field: string;
  code: string;
  message: string;
}

const KNOWN = {
  methods: ['proactive', 'on_request'],
  openLevels: ['city', 'county', 'township', 'village'],
  audience: ['public', 'specific'],
} as const;

const given = (value: unknown): unknown[] =>
  value == null || value === '' ? [] : Array.isArray(value) ? value : [value];

/**
 * What keeps an item from being stored: an area that is not there, values the law does not know.
 *
 * @param areaCodes codes of the areas (领域) the site has
 */
export const itemProblems = (item: WrittenItem, areaCodes: ReadonlySet<string>): ItemProblem[] => {
  const problems: ItemProblem[] = [];
  const areaCode = typeof item.areaCode === 'string' ? item.areaCode : '';
  if (!areaCodes.has(areaCode)) {
    problems.push({
      field: 'areaCode',
      code: 'unknown_area',
      message: `没有领域“${areaCode}”，请先在领域中添加`,
    });
  }
  for (const [field, codes] of Object.entries(KNOWN)) {
    const unknown = given(item[field as keyof typeof KNOWN]).filter(
      (value) => !(codes as readonly unknown[]).includes(value)
    );
    if (unknown.length > 0) {
      problems.push({
        field,
        code: 'unknown_value',
        message: `${field}：不认识“${unknown.map(String).join('、')}”，可用：${codes.join('、')}`,
      });
    }
  }
  return problems;
};
