import type { Audience } from './catalogue-row';
import { normalLabel } from './label';
import { chosenLabels } from './tick-marks';

const PUBLIC = /^(全社会|社会公众|公众|全体公民|面向社会|社会)$/;
const SPECIFIC = /^特定(?:群体|群众|对象|人群)[:\uff1a(\uff08\s]*(.*?)[)\uff09\s]*$/s;

export const isPublicAudience = (label: string): boolean => PUBLIC.test(normalLabel(label));
export const isSpecificAudience = (label: string): boolean =>
  SPECIFIC.test(normalLabel(label)) && !SPECIFIC.exec(normalLabel(label))?.[1]?.length;

/**
 * 公开对象 of one cell. Whoever is named beside 特定群体, or alone (申请人), is a group;
 * 全社会 includes every group, so it wins.
 */
export function parseAudience(text: string): { audience: Audience | null; groups: string | null } {
  const labels = chosenLabels(text);
  const groups = labels
    .filter((label) => !isPublicAudience(label))
    .map((label) => SPECIFIC.exec(label)?.[1] ?? label)
    .filter((label) => label !== '')
    .join('、');
  if (labels.length === 0) return { audience: null, groups: null };
  return {
    audience: labels.some(isPublicAudience) ? 'public' : 'specific',
    groups: groups || null,
  };
}
