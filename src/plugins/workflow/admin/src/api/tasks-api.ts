import type { BulkRequest, BulkResult, TaskBox, TaskPage } from '../../../contracts/texts';
import { dataOf, workflowApi } from './workflow-api';

export interface TasksQuery {
  box: TaskBox;
  type?: string;
  site?: string;
  q?: string;
  page?: number;
}

const tasksApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getTasks: builder.query<TaskPage, TasksQuery>({
      query: (params) => ({ url: '/workflow/tasks', method: 'GET', config: { params } }),
      providesTags: ['WorkflowTasks'],
      keepUnusedDataFor: 0,
    }),
    actOnTasks: builder.mutation<BulkResult[], BulkRequest>({
      query: (data) => ({ url: '/workflow/tasks/bulk', method: 'POST', data }),
      transformResponse: dataOf<BulkResult[]>,
      invalidatesTags: ['WorkflowTasks', 'Document'],
    }),
  }),
  overrideExisting: false,
});

export const { useGetTasksQuery, useActOnTasksMutation } = tasksApi;
