import type { WithdrawalRequest, WithdrawalState } from '../../../contracts/withdrawals';
import { inLanguage, textUrl, type TextPlace } from '../domain/text-path';
import { dataOf, documentTag, movedOn, workflowApi } from './workflow-api';

/** A document as a list has it. */
type Found = { documentId: string } & Record<string, unknown>;

type State = WithdrawalState['data'];
type Request = TextPlace & Omit<WithdrawalRequest, 'locale'>;

const withdrawalsApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getWithdrawal: builder.query<State, TextPlace>({
      query: (text) => ({
        url: `${textUrl(text)}/withdrawal`,
        method: 'GET',
        config: { params: inLanguage(text) },
      }),
      transformResponse: dataOf<State>,
      providesTags: (_state, _error, text) => [documentTag(text)],
    }),
    /** Public documents of the same type, by what is searched in them; Strapi's own list. */
    findPublic: builder.query<Found[], { uid: string; locale: string | null; search: string }>({
      query: ({ uid, locale, search }) => ({
        url: `/content-manager/collection-types/${uid}`,
        method: 'GET',
        config: {
          params: {
            status: 'published',
            pageSize: 20,
            ...(locale && { locale }),
            ...(search && { _q: search }),
          },
        },
      }),
      transformResponse: ({ results }: { results: Found[] }) => results,
      keepUnusedDataFor: 0,
    }),
    withdrawText: builder.mutation<State, Request>({
      query: ({ uid, documentId, ...data }) => ({
        url: `${textUrl({ uid, documentId, locale: data.locale })}/withdrawal`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf<State>,
      invalidatesTags: (_state, error, text) => (error ? [] : [...movedOn(text)]),
    }),
    liftWithdrawal: builder.mutation<State, TextPlace>({
      query: (text) => ({
        url: `${textUrl(text)}/withdrawal`,
        method: 'DELETE',
        config: { params: inLanguage(text) },
      }),
      transformResponse: dataOf<State>,
      invalidatesTags: (_state, error, text) => (error ? [] : [...movedOn(text)]),
    }),
  }),
  overrideExisting: false,
});

export const {
  useGetWithdrawalQuery,
  useFindPublicQuery,
  useWithdrawTextMutation,
  useLiftWithdrawalMutation,
} = withdrawalsApi;
