import type {
  Evaluation,
  EvaluationPage,
  EvaluationUrgency,
  RecordEvaluation,
} from '../../../contracts/evaluations';
import { textUrl, type TextPlace } from '../domain/text-path';
import { dataOf, workflowApi } from './workflow-api';

interface EvaluationsQuery {
  site?: string;
  urgency?: EvaluationUrgency;
  page?: number;
}

type Record = TextPlace & RecordEvaluation;

const evaluationsApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getEvaluations: builder.query<EvaluationPage, EvaluationsQuery>({
      query: (params) => ({ url: '/workflow/evaluations', method: 'GET', config: { params } }),
      providesTags: ['WorkflowEvaluations'],
      keepUnusedDataFor: 0,
    }),
    recordEvaluation: builder.mutation<Evaluation, Record>({
      query: ({ uid, documentId, ...data }) => ({
        url: `${textUrl({ uid, documentId, locale: data.locale })}/evaluations`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf<Evaluation>,
      invalidatesTags: ['WorkflowEvaluations'],
    }),
  }),
  overrideExisting: false,
});

export const { useGetEvaluationsQuery, useRecordEvaluationMutation } = evaluationsApi;
