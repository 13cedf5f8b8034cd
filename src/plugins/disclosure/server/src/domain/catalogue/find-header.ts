import { channelCode } from './channels';
import { columnRole, fieldOf, type ColumnRole, type TextRole } from './column-role';
import { normalLabel, oneLine } from './label';

/** A column of a table: where it stands (from 0), its header, and what it means, null if unknown. */
export type Column = { index: number; header: string; role: ColumnRole | null };

/** A header: its first and last row, counted from 0, and the columns below it. */
export type Header = { top: number; bottom: number; columns: Column[] };

const SEARCHED_ROWS = 15;
const TALLEST = 3;
const LEVEL_FIELDS = ['level1', 'level2', 'level3', 'title'];

/** Finds the header among the first 15 rows; null if there is none. */
export function findHeader(rows: readonly string[][]): Header | null {
  for (let top = 0; top < Math.min(rows.length, SEARCHED_ROWS); top += 1) {
    const header = headerAt(rows, top);
    if (header) return header;
  }
  return null;
}

/**
 * The header that begins in row `top`, of one to three rows, whichever reading understands most
 * columns; null if none begins there. Also finds headers repeated at page breaks.
 */
export function headerAt(rows: readonly string[][], top: number): Header | null {
  if (!beginsHeader(rows[top] ?? [])) return null;
  let best: { header: Header; score: number } | null = null;
  let shorter: Column[] = [];
  for (let height = 1; height <= TALLEST && top + height <= rows.length; height += 1) {
    const printed = columnsOf(rows.slice(top, top + height));
    if (!keepsFields(shorter, printed)) break;
    shorter = printed;
    const columns = resolveTitles(printed);
    const score = meanings(printed);
    if (score > (best?.score ?? 0) && isCatalogue(columns)) {
      best = { header: { top, bottom: top + height - 1, columns }, score };
    }
  }
  return best?.header ?? null;
}

/** Values of tick columns (县级, 主动) also stand in data rows, so only names of fields count. */
function beginsHeader(row: readonly string[]): boolean {
  const first = row.find((cell) => cell.trim() !== '');
  if (first === undefined || first.length > 40 || fieldOf(first) === null) return false;
  const fields = new Set(row.filter((cell) => cell.length <= 40).map(fieldOf));
  fields.delete(null);
  return fields.size >= 3;
}

/** Fields that never head a group: a row that names them otherwise below is a data row already. */
const UNDIVIDED: readonly TextRole[] = [
  'number',
  'level1',
  'level2',
  'level3',
  'content',
  'basis',
  'limitText',
  'subject',
];

function keepsFields(shorter: readonly Column[], taller: readonly Column[]): boolean {
  return shorter.every(({ role, index }) => {
    if (role?.kind !== 'text' || !UNDIVIDED.includes(role.field)) return true;
    const below = taller[index]?.role;
    return below?.kind === 'text' && below.field === role.field;
  });
}

/**
 * How much the columns mean, each thing once, since the name of a group is repeated over its
 * columns. A value of a vocabulary says more than the name of the group it stands under.
 */
function meanings(columns: readonly Column[]): number {
  const roles = new Map(columns.map(({ role }) => [JSON.stringify(role), role]));
  return [...roles.values()].reduce((sum, role) => sum + weight(role), 0);
}

function weight(role: ColumnRole | null): number {
  if (role === null) return 0;
  if (role.kind === 'text') return 1;
  return role.kind === 'channel' && channelCode(role.channel) === null ? 1 : 2;
}

function isCatalogue(columns: readonly Column[]): boolean {
  const fields = columns.flatMap(({ role }) => (role?.kind === 'text' ? [role.field] : []));
  return (
    fields.some((field) => LEVEL_FIELDS.includes(field)) &&
    fields.some((field) => ['content', 'limitText', 'basis', 'subject'].includes(field))
  );
}

function columnsOf(header: readonly string[][]): Column[] {
  const width = Math.max(...header.map((row) => row.length));
  const filled = header.map((row, y) => fillGroups(row, header[y + 1]));
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const path = filled.map((row) => row[index] ?? '').filter((text) => text.trim() !== '');
    const distinct = path.filter(
      (text, depth) => depth === 0 || normalLabel(text) !== normalLabel(path[depth - 1] ?? '')
    );
    return { index, header: uniqueName(distinct, index, taken), role: columnRole(distinct) };
  });
}

/** In a CSV the name of a group stands over its first column only; it covers the empty ones after it. */
function fillGroups(row: readonly string[], below: readonly string[] | undefined): string[] {
  let group = '';
  return Array.from({ length: Math.max(row.length, below?.length ?? 0) }, (_, index) => {
    const text = row[index] ?? '';
    if (text.trim() !== '') group = (below?.[index] ?? '').trim() === '' ? '' : text;
    return text.trim() === '' && (below?.[index] ?? '').trim() !== '' ? group : text;
  });
}

function uniqueName(path: readonly string[], index: number, taken: Set<string>): string {
  const leaf = oneLine(path.at(-1) ?? '') || `第${index + 1}列`;
  let name = leaf;
  for (let count = 2; taken.has(name); count += 1) name = `${leaf} (${count})`;
  taken.add(name);
  return name;
}

/** A column that only says 公开事项 or 事项名称 is the first level that no other column claims. */
function resolveTitles(columns: Column[]): Column[] {
  const claimed = new Set<string>();
  for (const { role } of columns) if (role?.kind === 'text') claimed.add(role.field);
  return columns.map((column) => {
    if (column.role?.kind !== 'text' || column.role.field !== 'title') return column;
    const level = (['level1', 'level2', 'level3'] as const).find((field) => !claimed.has(field));
    if (!level) return { ...column, role: null };
    claimed.add(level);
    return { ...column, role: { kind: 'text', field: level } };
  });
}
