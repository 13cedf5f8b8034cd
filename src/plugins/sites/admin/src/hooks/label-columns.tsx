import type { ComponentType } from 'react';
import type { CellProps } from './cell-props';
import { SiteCell } from './site-cell';
import { TermCell } from './term-cell';

interface Column {
  name: string;
  attribute: { customField?: string; options?: { vocabulary?: string } };
  cellFormatter?: unknown;
}

interface Columns {
  displayedHeaders: Column[];
}

const CELLS: Readonly<Record<string, ComponentType<CellProps>>> = {
  'plugin::sites.term': TermCell,
  'plugin::sites.site-code': SiteCell,
};

/** Lists of the content manager show labels where they would show codes. */
export const labelColumns = <Given extends Columns>(given: Given): Given => ({
  ...given,
  displayedHeaders: given.displayedHeaders.map((column) => {
    const Cell = CELLS[column.attribute.customField ?? ''];
    if (!Cell) return column;
    const vocabulary = column.attribute.options?.vocabulary ?? '';
    const cellFormatter = (row: Record<string, unknown>) => {
      const value = row[column.name];
      return typeof value === 'string' ? <Cell value={value} vocabulary={vocabulary} /> : '-';
    };
    return { ...column, cellFormatter };
  }),
});
