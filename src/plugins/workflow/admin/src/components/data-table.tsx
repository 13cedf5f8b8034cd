import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  /** What the table shows, for those who hear it. */
  label: string;
  headers: readonly ReactNode[];
  rows: readonly { key: string | number; cells: readonly ReactNode[] }[];
}

/** A table to read, its long texts wrapped. */
export const DataTable = ({ label, headers, rows }: Props) => (
  <Table colCount={headers.length} rowCount={rows.length + 1} aria-label={label}>
    <Thead>
      <Tr>
        {headers.map((header, index) => (
          <Th key={index}>
            <Typography variant="sigma" textColor="neutral600">
              {header}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>
      {rows.map(({ key, cells }) => (
        <Tr key={key}>
          {cells.map((cell, column) => (
            <Td key={column} style={{ whiteSpace: 'normal', height: 'auto' }}>
              <Typography tag="div" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                {cell}
              </Typography>
            </Td>
          ))}
        </Tr>
      ))}
    </Tbody>
  </Table>
);
