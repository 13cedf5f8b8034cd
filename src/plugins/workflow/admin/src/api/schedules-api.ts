import type {
  PlanSchedule,
  Schedule,
  SchedulePage,
  ScheduleState,
} from '../../../contracts/schedules';
import { inLanguage, textUrl, type TextPlace } from '../domain/text-path';
import { dataOf, documentTag, movedOn, workflowApi } from './workflow-api';

type Plan = TextPlace & Omit<PlanSchedule, 'locale'>;

interface SchedulesQuery {
  state: ScheduleState;
  site?: string;
  page?: number;
}

const schedulesApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getTextSchedules: builder.query<Schedule[], TextPlace>({
      query: (text) => ({
        url: `${textUrl(text)}/schedules`,
        method: 'GET',
        config: { params: inLanguage(text) },
      }),
      transformResponse: dataOf<Schedule[]>,
      providesTags: (_list, _error, text) => [documentTag(text), 'WorkflowSchedules'],
    }),
    getSchedules: builder.query<SchedulePage, SchedulesQuery>({
      query: (params) => ({ url: '/workflow/schedules', method: 'GET', config: { params } }),
      providesTags: ['WorkflowSchedules'],
      keepUnusedDataFor: 0,
    }),
    planSchedule: builder.mutation<Schedule, Plan>({
      query: ({ uid, documentId, ...data }) => ({
        url: `${textUrl({ uid, documentId, locale: data.locale })}/schedules`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf<Schedule>,
      invalidatesTags: (_plan, error, text) =>
        error ? [] : [...movedOn(text), 'WorkflowSchedules'],
    }),
    cancelSchedule: builder.mutation<Schedule, number>({
      query: (id) => ({ url: `/workflow/schedules/${id}`, method: 'DELETE' }),
      transformResponse: dataOf<Schedule>,
      invalidatesTags: ['WorkflowSchedules'],
    }),
  }),
  overrideExisting: false,
});

export const {
  useGetTextSchedulesQuery,
  useGetSchedulesQuery,
  usePlanScheduleMutation,
  useCancelScheduleMutation,
} = schedulesApi;
