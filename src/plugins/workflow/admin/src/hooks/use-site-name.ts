import { useIntl } from 'react-intl';
import { useGetReachedSitesQuery } from '../api/choices-api';

/** What a site is called in the language of the panel. */
export const useSiteName = (): ((siteCode: string | null) => string) => {
  const { locale } = useIntl();
  const { data: sites = [] } = useGetReachedSitesQuery();
  return (siteCode) => {
    const site = sites.find(({ code }) => code === siteCode);
    if (!site) return siteCode ?? '';
    return locale.startsWith('zh') ? site.name : (site.nameEn ?? site.name);
  };
};
