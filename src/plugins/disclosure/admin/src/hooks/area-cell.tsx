import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { nameIn, useGetAreaChoicesQuery } from '../api/disclosure-api';

/** An area in a list, by its name. */
export const AreaCell = ({ code, siteCode }: { code: string; siteCode?: string }) => {
  const { locale } = useIntl();
  const { data } = useGetAreaChoicesQuery(siteCode);
  const area = data?.find((choice) => choice.code === code);
  return <Typography textColor="neutral800">{area ? nameIn(area, locale) : code}</Typography>;
};
