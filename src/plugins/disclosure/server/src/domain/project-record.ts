import { z } from 'zod';
import type { Projection, SourceDocument } from '../../../../delivery/server/src/domain/resource';
import { strings } from './project-item';
import { coded, codedValue, type Labels } from './public-label';
import { timeliness } from './timeliness';

const text = z.string().nullable();
const day = z.iso.date().nullable();

export const attachment = z
  .object({
    name: z.string(),
    url: z.string(),
    mime: z.string(),
    size: z.number().describe('Bytes'),
    alternativeText: text,
  })
  .meta({ id: 'Attachment', description: 'A file of a document' });

export const recordDetail = z.object({
  documentId: z.string(),
  title: z.string().describe('名称'),
  slug: text,
  locale: z.string(),
  indexNumber: text.describe('索引号'),
  documentNumber: text.describe('文号'),
  summary: text.describe('内容概述'),
  body: text.describe('HTML, cleaned'),
  keywords: z.array(z.string()).describe('关键词'),
  area: codedValue.nullable().describe('公开领域'),
  theme: codedValue.nullable().describe('主题分类'),
  genre: codedValue.nullable().describe('体裁分类'),
  serviceAudience: codedValue.nullable().describe('服务对象分类'),
  organName: text.describe('发布机构'),
  source: text.describe('信息来源'),
  sourceUrl: text,
  formedOn: day.describe('成文日期'),
  changedOn: day,
  obtainedOn: day,
  publishedAt: z.string().describe('发布日期, of the first publication'),
  updatedAt: z.string().describe('Of the publication read here'),
  effectiveOn: day.describe('施行日期'),
  expiresOn: day.describe('失效日期'),
  validity: codedValue.nullable().describe('有效性'),
  repealedOn: day.describe('废止日期'),
  dueOn: day.describe('Last day of its time limit (公开时限)'),
  dueProvisional: z.boolean().describe('The working days of that year are not announced yet'),
  dueBasis: text.describe('rule: the item says so; statutory: 条例 Art. 26'),
  timeliness: z.enum(['on_time', 'late', 'unknown']).describe('Whether it was out by then'),
  displayUntil: day.describe('Last day in public view (公示期)'),
  attachments: z.array(attachment),
  sample: z.boolean(),
});

export interface RecordContext {
  labels: Labels;
  /** The legal day in Asia/Shanghai at an instant. */
  dayOf: (instant: Date) => string;
  /** An instant as the public API writes it. */
  timeOf: (instant: Date) => string;
  /** The first instant after a legal day. */
  endOf: (day: string) => Date;
}

const attachmentsOf = (files: unknown) =>
  ((files ?? []) as Record<string, unknown>[]).map((file) => ({
    name: file['name'],
    url: file['url'],
    mime: file['mime'],
    // the media library keeps thousands of bytes
    size: Math.round(Number(file['size']) * 1000),
    alternativeText: file['alternativeText'] ?? null,
  }));

/** The public form of disclosed information (公开信息), in one language. */
export const projectRecord = (record: SourceDocument, context: RecordContext): Projection => {
  const { labels, dayOf, timeOf, endOf } = context;
  const published = new Date(String(record['firstPublishedAt'] ?? record['publishedAt']));
  const publishedOn = dayOf(published);
  const dueOn = (record['dueOn'] as string | null) ?? null;
  const punctual = timeliness({ dueOn, publishedOn }, publishedOn);
  const label = (vocabulary: string, code: unknown) =>
    coded(labels, vocabulary, { code, locale: record.locale });
  const item = record['item'] as SourceDocument | null;
  const organ = record['organ'] as SourceDocument | null;
  const related = (field: string) => (record[field] ?? []) as SourceDocument[];
  const displayUntil = record['displayUntil'] as string | null;
  const area = label('area', item?.['areaCode']);
  const theme = label('theme', record['theme']);
  const genre = label('genre', record['genre']);
  const attachments = attachmentsOf(record['attachments']);
  const facet = (name: string, value: unknown) =>
    typeof value === 'string' && value ? [`${name}:${value}`] : [];
  return {
    detail: {
      ...record,
      keywords: strings(record['keywords']),
      area,
      theme,
      genre,
      serviceAudience: label('service-audience', record['serviceAudience']),
      organName: organ?.['name'] ?? null,
      publishedAt: timeOf(published),
      updatedAt: timeOf(new Date(String(record['publishedAt']))),
      validity: label('validity', record['validity']),
      dueProvisional: record['dueProvisional'] === true,
      timeliness: punctual,
      attachments,
      sample: record['sample'] === true,
    },
    slug: (record['slug'] as string | null) ?? null,
    keys: strings([record['indexNumber']]),
    formerKeys: strings(record['formerSlugs']),
    facets: [
      ...facet('area', item?.['areaCode']),
      ...facet('organ', organ?.['uscc']),
      ...facet('theme', record['theme']),
      ...facet('genre', record['genre']),
      ...facet('service-audience', record['serviceAudience']),
      ...facet('validity', record['validity']),
      `year:${publishedOn.slice(0, 4)}`,
      `timeliness:${punctual}`,
    ],
    links: [
      ...(item ? [`item:${item.documentId}`] : []),
      ...(organ ? [`organ:${organ.documentId}`] : []),
      ...related('amends').map(({ documentId }) => `amends:${documentId}`),
      ...related('repeals').map(({ documentId }) => `repeals:${documentId}`),
    ],
    search: {
      numbers: [record['documentNumber']],
      keywords: strings(record['keywords']),
      about: [
        ...[organ?.['name'], area?.label, theme?.label, genre?.label],
        ...attachments.map(({ name }) => name),
      ],
      summary: record['summary'],
      body: record['body'],
    },
    sortAt: published,
    visibleUntil: displayUntil ? endOf(displayUntil) : null,
  };
};
