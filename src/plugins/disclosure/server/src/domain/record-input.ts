import { z } from 'zod';
import { BodyTooDeep, sanitizeBody } from './sanitize-body';

const short = z.string().trim().max(255).nullish();
const long = z.string().max(2_000_000).nullish();
const html = z
  .string()
  .max(2_000_000)
  .transform((text, context) => {
    try {
      return sanitizeBody(text);
    } catch (error) {
      if (!(error instanceof BodyTooDeep)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  })
  .nullish();
const day = z.iso.date().nullish();
const locale = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);

const words = {
  title: z.string().trim().min(1).max(255),
  summary: long,
  /** Cleaned. */
  body: html,
  keywords: z.array(z.string().max(100)).max(50).nullish(),
};

/** One record (公开信息) of a county's history, a line of the file `import records` reads. */
export const recordInput = z.strictObject({
  ...words,
  /** The site's own language when absent. */
  locale: locale.optional(),
  /** The same record in other languages. */
  translations: z.record(locale, z.strictObject(words)).optional(),
  /** Document id, 事项编码 or slug of a published item of the site. */
  item: z.string().min(1),
  /** 统一社会信用代码 of an organ of the site. */
  organ: z.string().min(1),
  indexNumber: short,
  documentNumber: short,
  source: short,
  sourceUrl: short,
  theme: short,
  genre: short,
  serviceAudience: short,
  attribute: z.string().max(255).default('proactive'),
  ground: short,
  groundReason: long,
  formedOn: day,
  changedOn: day,
  obtainedOn: day,
  effectiveOn: day,
  expiresOn: day,
  displayUntil: day,
  reviewOn: day,
  /** When it was first published; now when absent. */
  publishedAt: z.iso.datetime({ offset: true }).nullish(),
  sample: z.boolean().default(false),
});

export type RecordInput = z.infer<typeof recordInput>;
export type RecordLine = z.input<typeof recordInput>;
