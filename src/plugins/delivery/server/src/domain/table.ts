import type { Resource, Table } from './resource';

/** Labels of codes, by field of the public shape. */
export type FieldLabels = Awaited<ReturnType<NonNullable<Table['labels']>>>;

export interface Column {
  /** A field of the list shape, or a link that lists show. */
  field: string;
  heading: string;
}

export type Cell = string | number;

/** The columns of a resource's list as a table: those it names, else all its list shows. */
export const columnsOf = ({ table, list, listLinks = [] }: Resource): Column[] =>
  table
    ? Object.entries(table.columns).map(([field, heading]) => ({ field, heading }))
    : [...list, ...listLinks].map((field) => ({ field, heading: field }));

/** What stands for an object in one cell: the label of a coded value, the title of a document. */
const nameOf = (value: Record<string, unknown>): unknown =>
  value['label'] ?? value['title'] ?? value['name'] ?? JSON.stringify(value);

const cellOf = (value: unknown, labels?: ReadonlyMap<string, string>): Cell => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return labels?.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => cellOf(each, labels)).join('；');
  return cellOf(nameOf(value as Record<string, unknown>), labels);
};

/** A row of a list as cells. Days and times stand as the API writes them. */
export const cellsOf = (
  columns: readonly Column[],
  row: Readonly<Record<string, unknown>>,
  labels: FieldLabels
): Cell[] => columns.map(({ field }) => cellOf(row[field], labels[field]));
