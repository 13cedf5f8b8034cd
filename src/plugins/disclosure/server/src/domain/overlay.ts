/** What an overlay of a catalogue item (公开事项) may say differently from its base. */
export const ITEM_CONTENT_FIELDS = [
  'areaCode',
  'level1',
  'level2',
  'level3',
  'content',
  'basis',
  'limitText',
  'subjects',
  'channels',
  'audience',
  'audienceGroups',
  'methods',
  'openLevels',
] as const;

export type ItemContentField = (typeof ITEM_CONTENT_FIELDS)[number];

export type ItemContent = { readonly [Field in ItemContentField]?: unknown };

export type BaseChange = {
  readonly field: ItemContentField;
  readonly before: unknown;
  readonly after: unknown;
};

/** The fields in which a county's or town's item says something else than its base does. */
export function overlayChanges(base: ItemContent, own: ItemContent): ItemContentField[] {
  return ITEM_CONTENT_FIELDS.filter((field) => !isSame(base[field], own[field]));
}

/** What changed in the base since its overlay adopted it. */
export function baseChanges(adoptedSnapshot: ItemContent, baseNow: ItemContent): BaseChange[] {
  return overlayChanges(adoptedSnapshot, baseNow).map((field) => ({
    field,
    before: adoptedSnapshot[field] ?? null,
    after: baseNow[field] ?? null,
  }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

/** Absent and empty are the same cell; the order in which boxes are ticked says nothing. */
function comparable(value: unknown): unknown {
  if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return null;
  }
  return Array.isArray(value) ? value.map((part) => JSON.stringify(part)).sort() : value;
}
