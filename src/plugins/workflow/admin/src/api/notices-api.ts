import type { NoticeList, ReadNotices } from '../../../contracts/notices';
import { workflowApi } from './workflow-api';

const noticesApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getNotices: builder.query<NoticeList, { unread?: boolean; before?: number }>({
      query: (params) => ({ url: '/workflow/notices', method: 'GET', config: { params } }),
      providesTags: ['WorkflowNotices'],
      keepUnusedDataFor: 0,
    }),
    readNotices: builder.mutation<unknown, ReadNotices>({
      query: (data) => ({ url: '/workflow/notices/read', method: 'POST', data }),
      invalidatesTags: ['WorkflowNotices'],
    }),
  }),
  overrideExisting: false,
});

export const { useGetNoticesQuery, useReadNoticesMutation } = noticesApi;
