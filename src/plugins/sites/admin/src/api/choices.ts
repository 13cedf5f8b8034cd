import { adminApi } from '@strapi/strapi/admin';
import type { SiteChoice, TermChoice, TermChoices } from '../../../contracts/choices';

const choicesApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getTermChoices: builder.query<TermChoices, void>({
      query: () => ({ url: '/sites/terms', method: 'GET' }),
      transformResponse: ({ data }: { data: TermChoices }) => data,
    }),
    getSiteChoices: builder.query<SiteChoice[], void>({
      query: () => ({ url: '/sites/sites', method: 'GET' }),
      transformResponse: ({ data }: { data: SiteChoice[] }) => data,
    }),
  }),
  overrideExisting: false,
});

export const { useGetTermChoicesQuery, useGetSiteChoicesQuery } = choicesApi;

/** What a term is called in the language of the panel; Chinese where there is no English. */
export const termLabel = ({ label, labelEn }: TermChoice, locale: string): string =>
  locale.startsWith('zh') ? label : (labelEn ?? label);

/** What a site is called in the language of the panel. */
export const siteName = ({ name, nameEn }: SiteChoice, locale: string): string =>
  locale.startsWith('zh') ? name : (nameEn ?? name);
