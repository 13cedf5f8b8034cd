import { Typography } from '@strapi/design-system';
import type { ComponentType } from 'react';
import { useMessage } from '../components/use-message';
import { useTypeName } from './use-governed-types';

interface Column {
  name: string;
  attribute: { customField?: string };
  cellFormatter?: unknown;
}

interface CellProps {
  value: string;
}

const TypeCell = ({ value }: CellProps) => <Typography>{useTypeName()(value)}</Typography>;

const TwoPersonCell = ({ value }: CellProps) => (
  <Typography>{useMessage()(`two-person.${value}`)}</Typography>
);

const CELLS: Readonly<Record<string, ComponentType<CellProps>>> = {
  'plugin::workflow.governed-type': TypeCell,
  'plugin::workflow.two-person': TwoPersonCell,
};

/** The list of procedures shows names where it would show keys. */
export const labelColumns = <Given extends { displayedHeaders: Column[] }>(
  given: Given
): Given => ({
  ...given,
  displayedHeaders: given.displayedHeaders.map((column) => {
    const Cell = CELLS[column.attribute.customField ?? ''];
    if (!Cell) return column;
    const cellFormatter = (row: Record<string, unknown>) => {
      const value = row[column.name];
      return typeof value === 'string' ? <Cell value={value} /> : '-';
    };
    return { ...column, cellFormatter };
  }),
});
