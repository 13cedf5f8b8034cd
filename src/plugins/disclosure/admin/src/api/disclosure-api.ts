import { adminApi } from '@strapi/strapi/admin';
import type { SiteChoice } from '../../../../sites/contracts/choices';
import type { AreaChoice } from '../../../contracts/areas';
import type {
  CatalogueImportPreview,
  CatalogueImportStatus,
} from '../../../contracts/catalogue-imports';
import type {
  CoverageItem,
  CoverageReport,
  CoverageState,
  DueRecord,
} from '../../../contracts/coverage';

export type Scope = 'self' | 'subtree';

export interface CoverageItemsQuery {
  siteCode: string;
  scope: Scope;
  state: CoverageState;
  area?: string;
}

interface Answer<Data> {
  data: Data;
}

const dataOf = <Data>({ data }: Answer<Data>): Data => data;

const disclosureApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getSitesInReach: builder.query<SiteChoice[], void>({
      query: () => ({ url: '/sites/sites', method: 'GET' }),
      transformResponse: ({ data }: Answer<SiteChoice[]>) => data.filter(({ inReach }) => inReach),
    }),
    getAreaChoices: builder.query<AreaChoice[], string | undefined>({
      query: (siteCode) => ({
        url: '/disclosure/areas',
        method: 'GET',
        config: { params: { siteCode } },
      }),
      transformResponse: dataOf<AreaChoice[]>,
    }),
    getCoverage: builder.query<CoverageReport, { siteCode: string; scope: Scope }>({
      query: (params) => ({ url: '/disclosure/coverage', method: 'GET', config: { params } }),
      transformResponse: dataOf<CoverageReport>,
      keepUnusedDataFor: 0,
    }),
    getCoverageItems: builder.query<CoverageItem[], CoverageItemsQuery>({
      query: (params) => ({ url: '/disclosure/coverage/items', method: 'GET', config: { params } }),
      transformResponse: dataOf<CoverageItem[]>,
      keepUnusedDataFor: 0,
    }),
    getDue: builder.query<DueRecord[], void>({
      query: () => ({ url: '/disclosure/due', method: 'GET' }),
      transformResponse: dataOf<DueRecord[]>,
      keepUnusedDataFor: 0,
    }),
    previewImport: builder.mutation<CatalogueImportPreview, FormData>({
      query: (data) => ({ url: '/disclosure/catalogue-imports/preview', method: 'POST', data }),
      transformResponse: dataOf<CatalogueImportPreview>,
    }),
    commitImport: builder.mutation<unknown, { token: string; reason?: string | undefined }>({
      query: (data) => ({
        url: '/disclosure/catalogue-imports/commit',
        method: 'POST',
        data,
      }),
    }),
    getImport: builder.query<CatalogueImportStatus, string>({
      query: (token) => ({ url: `/disclosure/catalogue-imports/${token}`, method: 'GET' }),
      transformResponse: dataOf<CatalogueImportStatus>,
      keepUnusedDataFor: 0,
    }),
  }),
  overrideExisting: false,
});

export const {
  useGetSitesInReachQuery,
  useGetAreaChoicesQuery,
  useGetCoverageQuery,
  useGetCoverageItemsQuery,
  useGetDueQuery,
  usePreviewImportMutation,
  useCommitImportMutation,
  useGetImportQuery,
} = disclosureApi;

/** The name in the language of the panel; Chinese where there is no English. */
export const nameIn = (
  { name, nameEn }: { name: string; nameEn: string | null },
  locale: string
): string => (locale.startsWith('zh') ? name : (nameEn ?? name));
