interface NewRecord {
  siteCode: string;
  itemDocumentId: string;
}

const COLLECTION = '/content-manager/collection-types';

/** Where the panel edits a record. */
export const recordPath = (documentId: string): string =>
  `${COLLECTION}/plugin::disclosure.record/${documentId}`;

/** Where the panel edits an item. */
export const itemPath = (documentId: string): string =>
  `${COLLECTION}/plugin::disclosure.item/${documentId}`;

/** The list of a site's items. */
export const itemsPath = (siteCode: string): string =>
  `${COLLECTION}/plugin::disclosure.item?page=1&filters[$and][0][siteCode][$eq]=${encodeURIComponent(siteCode)}`;

/** A new record's form, already under its item. */
export const newRecordPath = ({ siteCode, itemDocumentId }: NewRecord): string =>
  `${COLLECTION}/plugin::disclosure.record/create?${new URLSearchParams({ siteCode, item: itemDocumentId }).toString()}`;
