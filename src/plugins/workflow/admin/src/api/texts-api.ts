import type { CheckReport } from '../../../contracts/checks';
import type { ActionRequest, Person, TextState } from '../../../contracts/texts';
import { inLanguage, textUrl, type TextPlace } from '../domain/text-path';
import { dataOf, documentTag, movedOn, workflowApi } from './workflow-api';

type Act = TextPlace & Omit<ActionRequest, 'locale'>;

const textsApi = workflowApi.injectEndpoints({
  endpoints: (builder) => ({
    getTextState: builder.query<TextState, TextPlace>({
      query: (text) => ({
        url: textUrl(text),
        method: 'GET',
        config: { params: inLanguage(text) },
      }),
      transformResponse: dataOf<TextState>,
      providesTags: (_state, _error, text) => [documentTag(text)],
      keepUnusedDataFor: 0,
    }),
    actOnText: builder.mutation<TextState, Act>({
      query: ({ uid, documentId, ...data }) => ({
        url: `${textUrl({ uid, documentId, locale: data.locale })}/actions`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf<TextState>,
      invalidatesTags: (_state, error, text) => (error ? [] : [...movedOn(text)]),
    }),
    checkText: builder.query<CheckReport, TextPlace>({
      query: ({ locale, ...text }) => ({
        url: `${textUrl({ ...text, locale })}/checks`,
        method: 'POST',
        data: { locale },
      }),
      transformResponse: dataOf<CheckReport>,
      keepUnusedDataFor: 0,
    }),
    getHandlers: builder.query<Person[], TextPlace>({
      query: (text) => ({
        url: `${textUrl(text)}/handlers`,
        method: 'GET',
        config: { params: inLanguage(text) },
      }),
      transformResponse: dataOf<Person[]>,
      keepUnusedDataFor: 0,
    }),
  }),
  overrideExisting: false,
});

export const {
  useGetTextStateQuery,
  useActOnTextMutation,
  useCheckTextQuery,
  useLazyCheckTextQuery,
  useGetHandlersQuery,
} = textsApi;
