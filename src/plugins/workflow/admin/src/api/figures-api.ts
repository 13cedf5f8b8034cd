import type { WorkflowFigures } from '../../../contracts/texts';
import { dataOf, workflowApi } from './workflow-api';

type Figures = WorkflowFigures['data'];

const figuresApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getFigures: builder.query<Figures, void>({
      query: () => ({ url: '/workflow/figures', method: 'GET' }),
      transformResponse: dataOf<Figures>,
      keepUnusedDataFor: 0,
    }),
  }),
  overrideExisting: false,
});

export const { useGetFiguresQuery } = figuresApi;
