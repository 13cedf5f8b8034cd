import type { Knex } from 'knex';

export interface RecordUpdate {
  documentId: string;
  /** `all`: the published rows too, when they were written in the same act. */
  rows: 'drafts' | 'all';
  fields: {
    slug?: string;
    formerSlugs?: readonly string[];
    indexNumber?: string | null;
    dueOn?: string | null;
    dueProvisional?: boolean;
    dueBasis?: string | null;
    firstPublishedAt?: string | null;
    displayUntil?: string | null;
  };
}

const COLUMNS = {
  slug: 'slug',
  formerSlugs: 'former_slugs',
  indexNumber: 'index_number',
  dueOn: 'due_on',
  dueProvisional: 'due_provisional',
  dueBasis: 'due_basis',
  firstPublishedAt: 'first_published_at',
  displayUntil: 'display_until',
} as const;

/** Writes derived fields of a record in every language. Index: `disclosure_records_documents_idx`. */
export const updateRecord = async (
  trx: Knex,
  { documentId, rows, fields }: RecordUpdate
): Promise<void> => {
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      COLUMNS[name as keyof typeof COLUMNS],
      Array.isArray(value) ? JSON.stringify(value) : value,
    ])
  );
  const query = trx('disclosure_records').where({ document_id: documentId }).update(values);
  await (rows === 'drafts' ? query.whereNull('published_at') : query);
};
