import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useMessage } from '../../components/use-message';

const Columns = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  th,
  td {
    width: 50%;
    padding: 8px 12px;
    text-align: left;
    vertical-align: top;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    overflow-wrap: anywhere;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

interface Props {
  label: string;
  rows: readonly { key: string | number; from: ReactNode; to: ReactNode }[];
}

/** Two versions of one attribute, the older on the left. */
export const SideBySide = ({ label, rows }: Props) => {
  const message = useMessage();
  return (
    <section>
      <Typography tag="h2" variant="delta" paddingBottom={2} display="block">
        {label}
      </Typography>
      <Columns aria-label={label}>
        <thead>
          <tr>
            {['compare.older', 'compare.newer'].map((key) => (
              <th key={key} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {message(key)}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, from, to }) => (
            <tr key={key}>
              <td>
                <Typography tag="div">{from}</Typography>
              </td>
              <td>
                <Typography tag="div">{to}</Typography>
              </td>
            </tr>
          ))}
        </tbody>
      </Columns>
    </section>
  );
};
