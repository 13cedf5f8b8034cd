import { isPublicAudience, isSpecificAudience } from './audience';
import type { Audience, Method, OpenLevel } from './catalogue-row';
import { channelCode } from './channels';
import { normalLabel } from './label';
import { methodOf } from './methods';
import { levelsOf } from './open-levels';

export type TextRole =
  | 'area'
  | 'codedArea'
  | 'number'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'title'
  | 'areaCode'
  | 'level1Code'
  | 'itemCode'
  | 'content'
  | 'basis'
  | 'limitText'
  | 'subject'
  | 'channels'
  | 'audience'
  | 'audienceGroups'
  | 'methods'
  | 'openLevels';

/** What a column means: one text field, or one value that its cells tick. */
export type ColumnRole =
  | { kind: 'text'; field: TextRole }
  | { kind: 'channel'; channel: string }
  | { kind: 'audience'; audience: Audience }
  | { kind: 'method'; method: Method }
  | { kind: 'level'; levels: OpenLevel[] };

/** Headers of the official table and of its variants, in the order in which they are tried. */
const FIELDS: readonly (readonly [TextRole, RegExp])[] = [
  ['number', /^(序号|编号|序列|no\.?|seq|number)$/],
  ['codedArea', /^(公开)?领域\(编[码号]\)$/],
  ['areaCode', /^(公开)?领域(编[码号]|代码)$|^code_area$/],
  ['level1Code', /^(一级)(事项|目录)?\(?(编[码号]|代码)\)?$|^code_level1$/],
  ['itemCode', /^([二三]级)?(公开)?(事项|目录)?\(?(编[码号]|代码)\)?$|^code_level2$|^code_item$/],
  ['area', /^(公开|试点|所属)?领域(名称)?$|^area$/],
  ['level1', /^(公开)?一级(公开)?(事项|目录|指标|分类)?(名称)?$|^level1$/],
  ['level2', /^(公开)?二级(公开)?(事项|目录|指标|分类)?(名称)?$|^level2$/],
  ['level3', /^(公开)?三级(公开)?(事项|目录|指标|分类)?(名称)?$|^level3$/],
  ['title', /^(公开)?(事项|目录)(名称)?$/],
  ['content', /^(公开)?(内容|要素)(\(.*\)|要素|标准|要求)?$|^content$/],
  ['basis', /^(公开|政策|法律|法定|设定)?依据$|^basis$/],
  ['limitText', /^(公开)?(时限|期限|时间)(要求)?$|^(time_limit|limit)$/],
  ['subject', /^(公开|责任|公开责任|发布)?主体(\(.*\))?$|^subject$/],
  ['channels', /^(公开)?渠道((和|及|与|、)?载体)?(\(.*\))?$|^(公开)?载体$|^channels$/],
  ['audienceGroups', /^audience_groups$/],
  ['audience', /^(公开)?对象(范围)?$|^audience$/],
  ['methods', /^(公开)?方式$|^methods?$/],
  ['openLevels', /^(公开)?(层级|级别)$|^open_levels?$/],
];

/** The field a header names by itself, not counting the values of tick columns. */
export function fieldOf(label: string): TextRole | null {
  const text = normalLabel(label);
  return FIELDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * What a column means by its header cells from top to bottom, repeated ones (merged cells) once;
 * null for columns the standard does not know.
 *
 * @example columnRole(['公开层级', '乡、村级']) // { kind: 'level', levels: ['township', 'village'] }
 */
export function columnRole(path: readonly string[]): ColumnRole | null {
  const leaf = path.at(-1);
  if (leaf === undefined) return null;
  const group =
    path
      .slice(0, -1)
      .map(fieldOf)
      .findLast((field) => field !== null) ?? null;
  return tickRole(leaf, group) ?? textRole(leaf, group);
}

function textRole(leaf: string, group: TextRole | null): ColumnRole | null {
  const field = fieldOf(leaf);
  if (field) return { kind: 'text', field };
  if (group === 'title' && /名称/.test(leaf)) return { kind: 'text', field: 'title' };
  return null;
}

function tickRole(leaf: string, group: TextRole | null): ColumnRole | null {
  const allows = (field: TextRole) => group === null || group === field;
  const channel = channelCode(leaf);
  if (group === 'channels') return { kind: 'channel', channel: channel ?? leaf };
  if (channel && channel !== 'other' && group === null) return { kind: 'channel', channel };
  if (allows('audience') && isPublicAudience(leaf)) return { kind: 'audience', audience: 'public' };
  if (allows('audience') && isSpecificAudience(leaf)) {
    return { kind: 'audience', audience: 'specific' };
  }
  const method = methodOf(leaf);
  if (allows('methods') && method) return { kind: 'method', method };
  const levels = allows('openLevels') ? levelsOf(leaf) : null;
  return levels ? { kind: 'level', levels } : null;
}
