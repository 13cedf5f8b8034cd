import type { Problem } from './publishing-attribute';
import { checkPublishingAttribute } from './publishing-attribute';

export interface RecordForPublication {
  attribute: string | null;
  ground: string | null;
  groundReason: string | null;
  sourceUrl: string | null;
  hasItem: boolean;
  hasOrgan: boolean;
  effectiveOn: string | null;
  expiresOn: string | null;
}

/** A page one can go to; a link of any other scheme would run on the reader's page. */
const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

/** What keeps a record from being published; empty when nothing does. */
export const publicationProblems = (record: RecordForPublication): Problem[] => {
  const problems: Problem[] = checkPublishingAttribute({
    attribute: record.attribute,
    ground: record.ground,
    reason: record.groundReason,
  });
  if (record.attribute !== 'proactive') {
    problems.push({
      field: 'attribute',
      code: 'attribute_not_public',
      message: '只有“主动公开”的信息可以发布。',
    });
  }
  if (!record.hasItem) {
    problems.push({
      field: 'item',
      code: 'item_required',
      message: '请选择所属公开事项。',
    });
  }
  if (!record.hasOrgan) {
    problems.push({
      field: 'organ',
      code: 'organ_required',
      message: '请选择公开主体。',
    });
  }
  if (record.sourceUrl && !isWebAddress(record.sourceUrl)) {
    problems.push({
      field: 'sourceUrl',
      code: 'source_url_invalid',
      message:
        '来源网址须以 http:// 或 https:// 开头。The source address must begin with http:// or https://.',
    });
  }
  if (record.effectiveOn && record.expiresOn && record.expiresOn < record.effectiveOn) {
    problems.push({
      field: 'expiresOn',
      code: 'expires_before_effective',
      message: '失效日期早于施行日期。',
    });
  }
  return problems;
};
