import type { ItemFields } from '../domain/catalogue/item-fields';
import type { LimitRule } from '../domain/limits/limit-rule';

/** What an import decides about an item: what it says, and what follows from where it stands. */
export interface ItemToStore {
  documentId: string;
  areaCode: string;
  title: string;
  fields: ItemFields;
  limitRules: readonly LimitRule[];
  position: number;
}

/** Columns of `disclosure_items` that an import writes, with their types. */
export const ITEM_COLUMNS = {
  area_code: 'text',
  number: 'text',
  codes: 'jsonb',
  level_1: 'text',
  level_2: 'text',
  level_3: 'text',
  title: 'text',
  content: 'text',
  basis: 'text',
  limit_text: 'text',
  limit_rules: 'jsonb',
  subject_text: 'text',
  subjects: 'jsonb',
  channels: 'jsonb',
  audience: 'text',
  audience_groups: 'text',
  methods: 'jsonb',
  open_levels: 'jsonb',
  extra: 'jsonb',
  position: 'integer',
} as const;

export type ItemRow = { document_id: string } & Record<keyof typeof ITEM_COLUMNS, unknown>;

const filled = (record: Readonly<Record<string, unknown>>) =>
  Object.values(record).some((value) => value !== null) ? record : null;

/** An empty cell says nothing: it is stored as null, and so the public form shows it. */
export const toItemRow = ({ fields, ...item }: ItemToStore): ItemRow => ({
  document_id: item.documentId,
  area_code: item.areaCode,
  number: fields.number,
  codes: filled(fields.codes),
  level_1: fields.level1,
  level_2: fields.level2,
  level_3: fields.level3,
  title: item.title,
  content: fields.content || null,
  basis: fields.basis || null,
  limit_text: fields.limitText || null,
  limit_rules: item.limitRules,
  subject_text: fields.subjectText || null,
  subjects: fields.subjects,
  channels: fields.channels,
  audience: fields.audience,
  audience_groups: fields.audienceGroups,
  methods: fields.methods,
  open_levels: fields.openLevels,
  extra: filled(fields.extra),
  position: item.position,
});

/** JSON columns as the driver hands them over: Strapi switches its parsing off for the whole pool. */
const json = <Value>(value: unknown, absent: Value): Value =>
  typeof value === 'string' ? (JSON.parse(value) as Value) : absent;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

export const toItemFields = (row: ItemRow): ItemFields => ({
  number: row.number as string | null,
  codes: json(row.codes, { area: null, level1: null, item: null }),
  level1: text(row.level_1),
  level2: row.level_2 as string | null,
  level3: row.level_3 as string | null,
  content: text(row.content),
  basis: text(row.basis),
  limitText: text(row.limit_text),
  subjects: json(row.subjects, []),
  subjectText: text(row.subject_text),
  channels: json(row.channels, []),
  audience: row.audience as ItemFields['audience'],
  audienceGroups: row.audience_groups as string | null,
  methods: json(row.methods, []),
  openLevels: json(row.open_levels, []),
  extra: json(row.extra, {}),
});
