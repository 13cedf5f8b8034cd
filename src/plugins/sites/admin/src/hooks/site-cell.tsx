import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { siteName, useGetSiteChoicesQuery } from '../api/choices';
import type { CellProps } from './cell-props';

/** A site in a list, by its name. */
export const SiteCell = ({ value }: CellProps) => {
  const { locale } = useIntl();
  const { data } = useGetSiteChoicesQuery();
  const site = data?.find(({ code }) => code === value);
  return <Typography textColor="neutral800">{site ? siteName(site, locale) : value}</Typography>;
};
