import type { CatalogueRow } from './catalogue-row';
import type { TextRole } from './column-role';
import { namedLevels, type Place } from './fill-levels';
import type { Column } from './find-header';
import { completeCodes, splitCoded } from './item-codes';
import { oneLine } from './label';
import type { RowIssue, RowIssueCode } from './read-catalogue';
import { choicesOf } from './row-cells';
import { splitSubjects } from './split-subjects';
import type { TickStyle } from './tick-marks';

type Input = {
  sheet: string;
  row: number;
  cells: readonly string[];
  columns: readonly Column[];
  style: TickStyle;
  /** Filled from above, the area resolved. */
  place: Place;
};

/** Names and numbers become titles and columns elsewhere; longer ones are columns gone astray. */
const LONGEST: Partial<Record<TextRole, number>> = {
  area: 100,
  number: 50,
  level1: 500,
  level2: 500,
  level3: 500,
  limitText: 2_000,
};

/** Where a row says it stands, before blank cells are filled. */
export function placeOf(
  cells: readonly string[],
  columns: readonly Column[],
  joinedToLeft: ReadonlySet<number> = new Set()
): Place {
  const text = (field: TextRole) => {
    const column = columns.find(({ role }) => role?.kind === 'text' && role.field === field);
    if (!column || joinedToLeft.has(column.index)) return '';
    return oneLine(cells[column.index] ?? '');
  };
  /** A coded column also names its level where no column of its own does. */
  const coded = (code: TextRole, name: TextRole) => {
    const isNamed = columns.some(({ role }) => role?.kind === 'text' && role.field === name);
    return isNamed ? { name: '', code: text(code) } : splitCoded(text(code));
  };
  const area = coded('codedArea', 'area');
  const level1 = coded('level1Code', 'level1');
  const item = coded('itemCode', 'level2');
  return {
    area: text('area') || area.name,
    number: text('number'),
    areaCode: text('areaCode') || area.code,
    level1Code: level1.code,
    level1: text('level1') || level1.name,
    level2: text('level2') || item.name,
    level3: text('level3'),
    itemCode: item.code,
  };
}

/** One data row as a catalogue row, or everything that is wrong with it. */
export function parseRow(input: Input): { row: CatalogueRow } | { issues: RowIssue[] } {
  const { cells, columns, place } = input;
  const text = (field: TextRole) => textOf(cells, columns, field);
  const { unknown, ...choices } = choicesOf(cells, columns, input.style);
  const levels = namedLevels(place);
  const issues: RowIssue[] = unknown.map(({ column, code, value }) =>
    issue(input, { column, code, detail: value })
  );
  if (place.area === '') issues.push(issue(input, { column: null, code: 'missing_area' }));
  if (levels.level1 === '' || isEmptyItem(input)) {
    issues.push(issue(input, { column: headerOf(columns, 'level1'), code: 'missing_level1' }));
  }
  issues.push(...tooLong(input));
  if (issues.length > 0) return { issues };
  return {
    row: {
      row: input.row,
      sheet: input.sheet,
      areaName: place.area,
      number: place.number || null,
      codes: completeCodes({
        area: place.areaCode || null,
        level1: place.level1Code || null,
        item: place.itemCode || null,
      }),
      ...levels,
      content: text('content'),
      basis: text('basis'),
      limitText: text('limitText'),
      subjects: splitSubjects(text('subject')),
      subjectText: text('subject'),
      ...choices,
      extra: extraOf(cells, columns),
    },
  };
}

/** A row that only repeats the levels above and says nothing of its own is a torn row. */
const isEmptyItem = ({ cells, columns }: Input) =>
  columns.every(
    ({ index, role }) =>
      (cells[index] ?? '') === '' || (role?.kind === 'text' && role.field === 'number')
  );

function textOf(cells: readonly string[], columns: readonly Column[], field: TextRole): string {
  return columns
    .filter(({ role }) => role?.kind === 'text' && role.field === field)
    .map(({ index }) => cells[index] ?? '')
    .filter((text) => text !== '')
    .join('\n');
}

function extraOf(cells: readonly string[], columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(
    columns
      .filter(({ role, index }) => role === null && (cells[index] ?? '') !== '')
      .map(({ header, index }) => [header, cells[index] ?? ''])
  );
}

function tooLong(input: Input): RowIssue[] {
  return input.columns.flatMap(({ index, header, role }) => {
    const limit = role?.kind === 'text' ? LONGEST[role.field] : undefined;
    const length = input.cells[index]?.length ?? 0;
    if (limit === undefined || length <= limit) return [];
    return [
      issue(input, { column: header, code: 'cell_too_long', detail: `${length} > ${limit}` }),
    ];
  });
}

const headerOf = (columns: readonly Column[], field: TextRole) =>
  columns.find(({ role }) => role?.kind === 'text' && role.field === field)?.header ?? null;

const MESSAGES: Partial<Record<RowIssueCode, string>> = {
  missing_area: '没有领域:请增加“领域”列,或在标题、工作表名、命令中写明 / The row names no area',
  missing_level1: '没有一级事项 / The row names no item at any level',
  unknown_method: '公开方式只能是主动或依申请 / The method is neither proactive nor on request',
  unknown_open_level:
    '公开层级只能是市、县、乡、村级 / The level is none of city, county, township, village',
  cell_too_long: '文字过长,可能填错了列 / The text is too long for this column',
};

function issue(
  { sheet, row }: Input,
  { column, code, detail }: { column: string | null; code: RowIssueCode; detail?: string }
): RowIssue {
  const message = MESSAGES[code] ?? code;
  return { sheet, row, column, code, message: detail ? `${message}: ${detail}` : message };
}
