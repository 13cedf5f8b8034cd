import { z } from 'zod';
import type { Projection, SourceDocument } from '../../../../delivery/server/src/domain/resource';
import { isLimitRecognised } from './limits/is-limit-recognised';
import type { LimitRule } from './limits/limit-rule';
import { overlayChanges, type ItemContent } from './overlay';
import { coded, codedValue, type Labels } from './public-label';

const text = z.string().nullable();

export const limitRule = z
  .object({
    kind: z.string().describe('within, display, minimum_period, by_date_each_year, realtime …'),
    amount: z.number().int().nullable(),
    unit: text.describe('working_days or calendar_days'),
    trigger: text.describe('What the period counts from; a day of the year for by_date_each_year'),
  })
  .meta({ id: 'LimitRule', description: 'One rule of a time limit (公开时限)' });

export const itemDetail = z.object({
  documentId: z.string(),
  title: z.string().describe('Name of the item: its deepest level'),
  slug: text,
  number: text.describe('序号 in the official table'),
  code: text.describe('事项编码'),
  area: codedValue.nullable().describe('公开领域'),
  level1: text.describe('一级事项'),
  level2: text.describe('二级事项'),
  level3: text.describe('三级事项'),
  content: text.describe('公开内容（要素）'),
  basis: text.describe('公开依据'),
  limitText: text.describe('公开时限, verbatim'),
  limitRules: z.array(limitRule).describe('What the limit says, parsed'),
  limitRecognised: z
    .boolean()
    .describe('False where no rule could be read from the wording: it stands as it is'),
  outerBound: limitRule
    .nullable()
    .describe('The statutory limit (条例 Art. 26) where the wording gives no checkable one'),
  subjects: z.array(z.string()).describe('公开主体'),
  channels: z.array(codedValue).describe('公开渠道和载体'),
  audience: codedValue.nullable().describe('公开对象'),
  audienceGroups: text.describe('The specific groups (特定群体)'),
  methods: z.array(codedValue).describe('公开方式'),
  openLevels: z.array(codedValue).describe('公开层级'),
  powerListNumbers: z.array(z.string()).describe('Numbers in the 权责清单'),
  serviceListNumbers: z.array(z.string()).describe('Numbers in the 公共服务事项清单'),
  overlay: z
    .object({ base: z.string(), changes: z.array(z.string()) })
    .nullable()
    .describe('The item this one is an overlay of, and the fields it changes'),
  version: z.number().int(),
  retiredOn: text.describe('Day since which the item is no longer in the catalogue'),
  source: text.describe('Where the item was taken from'),
  sample: z.boolean(),
});

export interface ItemContext {
  labels: Labels;
  /** Published base items by document id. */
  bases: ReadonlyMap<string, SourceDocument>;
}

/** The statutory limit: 20 working days from forming or changing (条例 Art. 26). */
const STATUTORY: LimitRule = {
  kind: 'within',
  amount: 20,
  unit: 'working_days',
  trigger: 'formed_or_changed',
};

const BINDING = ['within', 'by_date_each_year'];

export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

/** The public form of a catalogue item (公开事项). */
export const projectItem = (item: SourceDocument, { labels, bases }: ItemContext): Projection => {
  const rules = (item['limitRules'] ?? []) as LimitRule[];
  const label = (vocabulary: string, code: unknown) => coded(labels, vocabulary, { code });
  const all = (vocabulary: string, codes: unknown) =>
    strings(codes).flatMap((code) => label(vocabulary, code) ?? []);
  const base = bases.get((item['baseDocumentId'] as string | null) ?? '');
  const area = label('area', item['areaCode']);
  const channels = all('channel', item['channels']);
  const methods = all('method', item['methods']);
  const openLevels = all('open-level', item['openLevels']);
  const subjects = strings(item['subjects']);
  const limitRecognised = isLimitRecognised(item['limitText'] as string | null);
  const code = (item['codes'] as { item?: string | null } | null)?.item ?? null;
  return {
    detail: {
      ...item,
      code,
      area,
      limitRules: rules,
      limitRecognised,
      outerBound: rules.some((rule) => BINDING.includes(rule.kind)) ? null : STATUTORY,
      subjects,
      channels,
      audience: label('audience', item['audience']),
      methods,
      openLevels,
      powerListNumbers: strings(item['powerListNumbers']),
      serviceListNumbers: strings(item['serviceListNumbers']),
      overlay: base
        ? {
            base: base.documentId,
            changes: overlayChanges(base as ItemContent, item as ItemContent),
          }
        : null,
      sample: item['sample'] === true,
    },
    slug: (item['slug'] as string | null) ?? null,
    keys: code ? [code] : [],
    facets: [
      `area:${String(item['areaCode'])}`,
      `limit:${limitRecognised ? 'recognised' : 'unrecognised'}`,
      `state:${item['retiredOn'] ? 'retired' : 'in_force'}`,
      ...strings([item['audience']]).map((audience) => `audience:${audience}`),
      ...channels.map((channel) => `channel:${channel.code}`),
      ...methods.map((method) => `method:${method.code}`),
      ...openLevels.map((level) => `open-level:${level.code}`),
      ...subjects.map((subject) => `subject:${subject}`),
    ],
    links: base ? [`base:${base.documentId}`] : [],
    search: {
      keywords: [item['level1'], item['level2'], item['level3']],
      about: [area?.label, ...subjects],
      summary: item['content'],
      body: [item['basis'], item['limitText'], item['audienceGroups']].filter(Boolean).join(' '),
    },
    sortAt: new Date(String(item['createdAt'])),
    position: Number(item['position'] ?? 0),
  };
};
