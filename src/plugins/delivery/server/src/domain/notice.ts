import { z } from 'zod';
import { publicTime } from './public-time';
import { EVERY_LOCALE } from './resource';

/**
 * What an office says of a document beside the document itself: taken back (撤回), replaced (替代),
 * corrected (更正), repealed (废止). A withdrawal is not a deletion: its address says what happened.
 */
export interface Notice {
  kind: 'withdrawn' | 'replaced' | 'corrected' | 'repealed';
  /** What the public is told, plain text. */
  note: string;
  at: Date;
  /** Of what is replaced: document id of the same resource and site. */
  replacedBy: string | null;
}

/** A notice and the document it is of. */
export interface DocumentNotice extends Notice {
  documentId: string;
  /** Null or empty: the same in every language. */
  locale: string | null;
}

export const noticeKey = (documentId: string, locale: string | null | undefined): string =>
  `${documentId}/${locale || EVERY_LOCALE}`;

const common = {
  note: z.string().describe('Plain text for the public'),
  at: z.string().describe('Since when, with offset +08:00'),
};

/** On a document that is still shown. */
export const statusNotice = z.object({ kind: z.enum(['corrected', 'repealed']), ...common }).meta({
  id: 'StatusNotice',
  description: 'Marks a document as corrected (更正) or repealed (废止)',
});

/** In place of a document that is shown no more. */
export const goneNotice = z
  .object({
    kind: z.enum(['withdrawn', 'replaced']),
    ...common,
    replacedBy: z.string().nullable().describe('Document id of the replacement'),
  })
  .meta({
    id: 'GoneNotice',
    description: 'Why a document was withdrawn (撤回) or replaced (替代)',
  });

export type StatusNotice = z.infer<typeof statusNotice>;
export type GoneNotice = z.infer<typeof goneNotice>;

/** The mark on a document that stays in view; undefined: it has none. */
export const statusOf = (notice: Notice | undefined): StatusNotice | undefined =>
  notice && (notice.kind === 'corrected' || notice.kind === 'repealed')
    ? { kind: notice.kind, note: notice.note, at: publicTime(notice.at) }
    : undefined;

/** What stands in a document's place; undefined: nothing does. */
export const goneOf = (notice: Notice | undefined): GoneNotice | undefined =>
  notice && (notice.kind === 'withdrawn' || notice.kind === 'replaced')
    ? {
        kind: notice.kind,
        note: notice.note,
        at: publicTime(notice.at),
        replacedBy: notice.replacedBy,
      }
    : undefined;

/** A public shape with the mark that any document may carry. */
export const withStatus = (shape: z.ZodObject): z.ZodObject =>
  shape.extend({ notice: statusNotice.optional().describe('Absent: nothing is to be said of it') });
