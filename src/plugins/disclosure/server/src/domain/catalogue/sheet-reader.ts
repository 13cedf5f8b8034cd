import type { Merge, Sheet } from '../../tables/sheet';
import { fillLevels, type Place } from './fill-levels';
import { headerAt, type Column, type Header } from './find-header';
import type { ReadCatalogue, RowIssue, SkippedRow } from './read-catalogue';
import { rowKind, rowsMergedAcross } from './row-kind';
import { parseRow, placeOf } from './row-parser';
import { areaOfSheetName, areaOfTitle } from './sheet-title';
import { hasSolidTick, isHollowTick, type TickStyle } from './tick-marks';

const SAME_AS_ABOVE = /^(同上|同前|\u3003|")[.。]?$/;

/** Walks down one sheet and keeps what a row needs to know of the rows above it. */
export class SheetReader {
  private columns: Column[] = [];
  private style: TickStyle = { hollowMeansYes: false };
  private above: { cells: string[]; place: Place } | null = null;
  private titleArea: string | null;
  private readonly mergedAcross: Set<number>;
  private readonly joinedToLeft: Map<number, Set<number>>;

  constructor(
    private readonly sheet: Sheet,
    private readonly namedArea: string | null,
    private readonly result: ReadCatalogue
  ) {
    this.titleArea = areaOfSheetName(sheet.name);
    this.mergedAcross = rowsMergedAcross(sheet.merges, sheet.rows[0]?.length ?? 0);
    this.joinedToLeft = cellsJoinedToLeft(sheet.merges);
  }

  read(first: Header): void {
    for (let y = 0; y < first.top; y += 1) this.readTitle(y);
    let y = this.enter(first);
    while (y < this.sheet.rows.length) {
      const header = headerAt(this.sheet.rows, y);
      if (header) y = this.enter(header);
      else {
        this.readRow(y);
        y += 1;
      }
    }
  }

  /** Takes a header and answers where its rows begin. */
  private enter(header: Header): number {
    const isRepeated =
      this.columns.map(headerOf).join('\n') === header.columns.map(headerOf).join('\n');
    if (!isRepeated) {
      this.columns = header.columns;
      this.above = null;
      this.style = tickStyle(this.sheet.rows.slice(header.bottom + 1), header.columns);
      this.result.columns.push({ sheet: this.sheet.name, columns: header.columns });
    }
    for (let y = header.top; y <= header.bottom; y += 1) this.skip(y, 'header');
    return header.bottom + 1;
  }

  private readTitle(y: number): void {
    const texts = [...new Set(this.cellsOf(y).filter((cell) => cell !== ''))];
    for (const text of texts) this.titleArea = areaOfTitle(text) ?? this.titleArea;
    this.skip(y, texts.length === 0 ? 'blank' : 'title');
  }

  private readRow(y: number): void {
    const printed = this.cellsOf(y);
    const kind = rowKind(printed, this.mergedAcross.has(y));
    if (kind === 'title') {
      this.readTitle(y);
      this.above = null;
    } else if (kind !== 'data') this.skip(y, kind);
    else this.readData(y, printed);
  }

  private readData(y: number, printed: string[]): void {
    const at = { sheet: this.sheet.name, row: y + 1 };
    const cells = this.resolveSameAsAbove(printed, at);
    const place = fillLevels(
      placeOf(cells, this.columns, this.joinedToLeft.get(y)),
      this.above?.place ?? null
    );
    this.above = { cells, place };
    const area = place.area || (this.namedArea ?? this.titleArea ?? '');
    const parsed = parseRow({
      ...at,
      cells,
      columns: this.columns,
      style: this.style,
      place: { ...place, area },
    });
    this.result.inputRows += 1;
    if ('issues' in parsed) this.result.issues.push(...parsed.issues);
    else this.result.rows.push(parsed.row);
  }

  private resolveSameAsAbove(cells: string[], at: { sheet: string; row: number }): string[] {
    return cells.map((text, x) => {
      if (!SAME_AS_ABOVE.test(text)) return text;
      const above = this.above?.cells[x];
      if (above !== undefined && above !== '') return above;
      const warning: RowIssue = {
        ...at,
        column: this.columns[x]?.header ?? null,
        code: 'nothing_above',
        message: `“${text}”上方没有内容,按原文保留 / “${text}” has nothing above it and is kept as printed`,
      };
      this.result.warnings.push(warning);
      return text;
    });
  }

  private cellsOf = (y: number): string[] => (this.sheet.rows[y] ?? []).map((cell) => cell.trim());

  private skip(y: number, reason: SkippedRow['reason']): void {
    this.result.skipped.push({ sheet: this.sheet.name, row: y + 1, reason });
  }
}

const headerOf = ({ header }: Column) => header;

/** Cells that a merge joins to the one on their left repeat its text without meaning it. */
function cellsJoinedToLeft(merges: readonly Merge[]): Map<number, Set<number>> {
  const joined = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of merges) {
    if (left === right) continue;
    for (let y = top; y <= bottom; y += 1) {
      const columns = joined.get(y) ?? new Set<number>();
      for (let x = left + 1; x <= right; x += 1) columns.add(x);
      joined.set(y, columns);
    }
  }
  return joined;
}

/** An empty box means yes only where boxes stand among blank cells and nothing is ticked otherwise. */
function tickStyle(rows: readonly string[][], columns: readonly Column[]): TickStyle {
  const ticked = columns.filter(({ role }) => role !== null && role.kind !== 'text');
  const cells = rows.flatMap((row) => ticked.map(({ index }) => row[index]?.trim() ?? ''));
  return {
    hollowMeansYes:
      !cells.some(hasSolidTick) && cells.some(isHollowTick) && cells.some((cell) => cell === ''),
  };
}
