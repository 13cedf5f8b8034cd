/** A text (文稿): a document in one language. */
export interface TextKey {
  uid: string;
  documentId: string;
  locale: string;
}
