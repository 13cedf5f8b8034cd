import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  note?: string | undefined;
  headers: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** A table to read, its long texts wrapped. */
export const PlainTable = ({ title, note, headers, rows }: Props) => (
  <Box>
    <Typography tag="h3" variant="delta" paddingBottom={2} display="block">
      {title}
    </Typography>
    {note && (
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
        {note}
      </Typography>
    )}
    <Table colCount={headers.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {headers.map((header) => (
            <Th key={header}>
              <Typography variant="sigma" textColor="neutral600">
                {header}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((cells, index) => (
          <Tr key={index}>
            {cells.map((cell, column) => (
              <Td key={headers[column]} style={{ whiteSpace: 'normal', height: 'auto' }}>
                <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                  {cell}
                </Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  </Box>
);
