import { adminApi } from '@strapi/strapi/admin';
import type { SiteChoice } from '../../../../../sites/contracts/choices';
import type { AuditList, AuditProtection } from '../../../../contracts/audit';

/** What the trail is asked for, by the names of its query. */
export type AuditQuery = Partial<
  Record<'from' | 'to' | 'kind' | 'action' | 'site' | 'actor' | 'documentId' | 'cursor', string>
>;

const auditApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getAuditTrail: builder.query<AuditList, AuditQuery>({
      query: (params) => ({ url: '/workflow/audit', method: 'GET', config: { params } }),
      keepUnusedDataFor: 0,
    }),
    getAuditProtection: builder.query<AuditProtection, void>({
      query: () => ({ url: '/workflow/audit/protection', method: 'GET' }),
      transformResponse: ({ data }: { data: AuditProtection }) => data,
    }),
    getAuditSites: builder.query<SiteChoice[], void>({
      query: () => ({ url: '/sites/sites', method: 'GET' }),
      transformResponse: ({ data }: { data: SiteChoice[] }) => data,
    }),
  }),
  overrideExisting: false,
});

export const { useGetAuditTrailQuery, useGetAuditProtectionQuery, useGetAuditSitesQuery } =
  auditApi;
