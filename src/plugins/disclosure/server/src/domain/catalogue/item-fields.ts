import type { CatalogueRow } from './catalogue-row';

/** What an item (公开事项) says: everything of a row but where it stood and which area it names. */
export type ItemFields = Omit<CatalogueRow, 'row' | 'sheet' | 'areaName'>;

/** The comparable content of an item; keys in a fixed order, `extra` sorted by header. */
export function itemFields(row: ItemFields): ItemFields {
  return {
    number: row.number,
    codes: { area: row.codes.area, level1: row.codes.level1, item: row.codes.item },
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    content: row.content,
    basis: row.basis,
    limitText: row.limitText,
    subjects: row.subjects,
    subjectText: row.subjectText,
    channels: row.channels,
    audience: row.audience,
    audienceGroups: row.audienceGroups,
    methods: row.methods,
    openLevels: row.openLevels,
    extra: Object.fromEntries(Object.entries(row.extra).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The name an item goes by: that of its deepest level. */
export const itemTitle = (fields: Pick<ItemFields, 'level1' | 'level2' | 'level3'>): string =>
  fields.level3 ?? fields.level2 ?? fields.level1;
