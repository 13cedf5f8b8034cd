import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { termLabel, useGetTermChoicesQuery } from '../api/choices';
import type { CellProps } from './cell-props';

/** A term in a list, by its label. */
export const TermCell = ({ value, vocabulary }: CellProps) => {
  const { locale } = useIntl();
  const { data } = useGetTermChoicesQuery();
  const term = data?.[vocabulary]?.find(({ code }) => code === value);
  return <Typography textColor="neutral800">{term ? termLabel(term, locale) : value}</Typography>;
};
