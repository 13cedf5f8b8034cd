/** Attachments whose words are checked too. */
export const ATTACHMENT_KINDS = ['docx', 'xlsx', 'pdf'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** @param ext with its dot, as Strapi keeps it */
export const attachmentKindOf = (ext: string | null): AttachmentKind | null =>
  ATTACHMENT_KINDS.find((kind) => ext?.toLowerCase() === `.${kind}`) ?? null;

/** A text longer than this is not checked to its end. */
export const LONGEST_TEXT = 2_000_000;
