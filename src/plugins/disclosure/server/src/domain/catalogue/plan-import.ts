import type { CatalogueRow } from './catalogue-row';
import { itemFields, itemTitle, type ItemFields } from './item-fields';
import { MatchIndex } from './match-index';

export type ResolvedRow = CatalogueRow & { areaCode: string };
export type ExistingItem = {
  documentId: string;
  areaCode: string;
  retired: boolean;
  fields: ItemFields;
};
export type FieldChange = { field: keyof ItemFields | 'retired'; before: unknown; after: unknown };
type RowPlace = { sheet: string; row: number };

export type ImportPlan = {
  add: { row: ResolvedRow; fields: ItemFields }[];
  change: { documentId: string; row: ResolvedRow; fields: ItemFields; changes: FieldChange[] }[];
  unchanged: { documentId: string; row: ResolvedRow }[];
  retire: { documentId: string; title: string }[];
  /** Rows that repeat an earlier row of the file in everything but the number. */
  merged: { row: ResolvedRow; into: RowPlace }[];
};

type Candidate = { areaCode: string; fields: ItemFields };
type Key = (candidate: Candidate) => string | null;

const path = ({ areaCode, fields }: Candidate) => [
  areaCode,
  fields.level1,
  fields.level2,
  fields.level3,
];

/** Ways to recognize an item, the surest first. */
const KEYS: readonly Key[] = [
  ({ areaCode, fields }) => JSON.stringify([areaCode, itemFields(fields)]),
  (candidate) => JSON.stringify([...path(candidate), candidate.fields.content]),
  ({ areaCode, fields }) => fields.codes.item && JSON.stringify([areaCode, fields.codes.item]),
  (candidate) => JSON.stringify(path(candidate)),
];

/**
 * What importing `rows` would do to the `existing` items of a site. A file speaks for the areas it
 * has rows of: items of these that it no longer names are retired (never deleted: their records
 * stay), retired ones it names again are reinstated. Linear in rows and items; where several items
 * look alike, they are paired in order, those in force first.
 */
export function planImport({
  rows,
  existing,
}: {
  rows: readonly ResolvedRow[];
  existing: readonly ExistingItem[];
}): ImportPlan {
  const { distinct, merged } = mergeRepeated(rows);
  const { pairs, unmatchedRows, unmatchedItems } = match(distinct, existing);
  const covered = new Set(rows.map(({ areaCode }) => areaCode));
  const plan: ImportPlan = {
    add: unmatchedRows.map(({ row, fields }) => ({ row, fields })),
    change: [],
    unchanged: [],
    retire: unmatchedItems
      .filter(({ retired, areaCode }) => !retired && covered.has(areaCode))
      .map(({ documentId, fields }) => ({ documentId, title: itemTitle(fields) })),
    merged,
  };
  for (const [{ row, fields }, item] of pairs) {
    const changes = changesOf(item, fields);
    const { documentId } = item;
    if (changes.length > 0) plan.change.push({ documentId, row, fields, changes });
    else plan.unchanged.push({ documentId, row });
  }
  return plan;
}

type Incoming = { row: ResolvedRow; areaCode: string; fields: ItemFields };

function mergeRepeated(rows: readonly ResolvedRow[]) {
  const first = new Map<string, RowPlace>();
  const distinct: Incoming[] = [];
  const merged: ImportPlan['merged'] = [];
  for (const row of rows) {
    const fields = itemFields(row);
    const key = JSON.stringify([row.areaCode, { ...fields, number: null }]);
    const into = first.get(key);
    if (into) merged.push({ row, into });
    else {
      first.set(key, { sheet: row.sheet, row: row.row });
      distinct.push({ row, areaCode: row.areaCode, fields });
    }
  }
  return { distinct, merged };
}

function match(incoming: readonly Incoming[], existing: readonly ExistingItem[]) {
  const found = new Map<Incoming, ExistingItem>();
  let unmatchedRows = [...incoming];
  let unmatchedItems = [...existing].sort((a, b) => Number(a.retired) - Number(b.retired));
  for (const key of KEYS) {
    const index = new MatchIndex(unmatchedItems, key);
    unmatchedRows = unmatchedRows.filter((candidate) => {
      const item = index.take(key(candidate));
      if (item) found.set(candidate, item);
      return item === undefined;
    });
    unmatchedItems = index.rest();
  }
  const pairs = incoming.flatMap((candidate) => {
    const item = found.get(candidate);
    return item ? [[candidate, item] as const] : [];
  });
  return { pairs, unmatchedRows, unmatchedItems };
}

function changesOf(item: ExistingItem, after: ItemFields): FieldChange[] {
  const before = itemFields(item.fields);
  const changes: FieldChange[] = (Object.keys(after) as (keyof ItemFields)[])
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
  if (item.retired) changes.push({ field: 'retired', before: true, after: false });
  return changes;
}
