import type { SiteChoice } from '../../../../sites/contracts/choices';
import { workflowApi, type Answer } from './workflow-api';

const choicesApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Sites within the user's reach; the room below offers them. */
    getReachedSites: builder.query<SiteChoice[], void>({
      query: () => ({ url: '/sites/sites', method: 'GET' }),
      transformResponse: ({ data }: Answer<SiteChoice[]>) => data.filter(({ inReach }) => inReach),
    }),
  }),
  overrideExisting: false,
});

export const { useGetReachedSitesQuery } = choicesApi;
