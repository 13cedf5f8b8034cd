import type {
  LostThing,
  Version,
  VersionComparison,
  VersionList,
} from '../../../contracts/versions';
import { inLanguage, textUrl, type TextPlace } from '../domain/text-path';
import { dataOf, documentTag, movedOn, workflowApi } from './workflow-api';

interface Restore extends TextPlace {
  version: string;
  reason: string;
}

const versionsApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getVersions: builder.query<VersionList, TextPlace & { before?: string }>({
      query: ({ before, ...text }) => ({
        url: `${textUrl(text)}/versions`,
        method: 'GET',
        config: { params: { ...inLanguage(text), before } },
      }),
      providesTags: (_list, _error, text) => [documentTag(text)],
    }),
    compareVersions: builder.query<VersionComparison['data'], { from: string; to: string }>({
      query: (params) => ({ url: '/workflow/versions/compare', method: 'GET', config: { params } }),
      transformResponse: dataOf<VersionComparison['data']>,
    }),
    restoreVersion: builder.mutation<{ version: Version; lost: LostThing[] }, Restore>({
      query: ({ version, reason }) => ({
        url: `/workflow/versions/${version}/restore`,
        method: 'POST',
        data: { reason },
      }),
      transformResponse: dataOf<{ version: Version; lost: LostThing[] }>,
      invalidatesTags: (_answer, error, text) => (error ? [] : [...movedOn(text)]),
    }),
  }),
  overrideExisting: false,
});

export const { useGetVersionsQuery, useCompareVersionsQuery, useRestoreVersionMutation } =
  versionsApi;
