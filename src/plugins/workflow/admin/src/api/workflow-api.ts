import { adminApi } from '@strapi/strapi/admin';
import type { TextPlace } from '../domain/text-path';

/** `Document` is the content manager's: a save or a publication there makes ours stale too. */
export const workflowApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'Document',
    'WorkflowTasks',
    'WorkflowSchedules',
    'WorkflowNotices',
    'WorkflowEvaluations',
  ],
});

/** Everything that is known of a text. */
export const documentTag = ({ uid, documentId }: TextPlace) =>
  ({ type: 'Document', id: `${uid}_${documentId}` }) as const;

/** What becomes stale when a text moves on: itself, the lists it stands in, what waits for whom. */
export const movedOn = (text: TextPlace) =>
  [documentTag(text), { type: 'Document', id: `${text.uid}_LIST` }, 'WorkflowTasks'] as const;

export interface Answer<Data> {
  data: Data;
}

export const dataOf = <Data>({ data }: Answer<Data>): Data => data;
