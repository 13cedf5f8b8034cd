import type { LimitRule } from './limit-rule';
import { readClause, type Clause } from './read-clause';

export type ParsedLimit = {
  readonly rules: readonly LimitRule[];
  /** False when the text, or a period in it, is not understood; then there are no rules. */
  readonly recognised: boolean;
  /** 同上: the limit is that of the row above. */
  readonly sameAsAbove: boolean;
};

const LONGEST_WORDING = 1000;
const LIST_NUMBER_SIGNS = /[\u2460-\u249b]/gu;
const CLAUSE_ENDS = /[;。,]|(?<![\d.])\(?\d{1,2}[.、)](?!\d)/u;
// What a rule is about (处罚决定:20个工作日内) is no event it counts from.
const LABEL = /^[^:]*(?<![起后]):/u;
const SAME_AS_ABOVE = /^(?:同上|同前|〃|″)[。.]?$/u;
const UNRECOGNISED: ParsedLimit = { rules: [], recognised: false, sameAsAbove: false };

/**
 * Reads the wording of a limit (公开时限) as tables print it: full-width or Chinese numerals, spaces
 * and line breaks inside, several rules in one cell. A text with one period that is not understood
 * (24小时内, 会议召开7日前) is not recognised at all: half a limit would give a wrong due date.
 * @example parseLimit('制定或获取信息之日起10个工作日内，公示7个工作日').rules
 * // [{ kind: 'within', amount: 10, unit: 'working_days', trigger: 'made_or_obtained' },
 * //  { kind: 'display', amount: 7, unit: 'working_days', trigger: null }]
 */
export function parseLimit(text: string): ParsedLimit {
  if (text.length > LONGEST_WORDING) {
    return UNRECOGNISED;
  }
  const wording = text.replace(LIST_NUMBER_SIGNS, ';').normalize('NFKC').replace(/\s+/gu, '');
  if (SAME_AS_ABOVE.test(wording)) {
    return { rules: [], recognised: true, sameAsAbove: true };
  }
  const clauses: Clause[] = [];
  // An event may stand in a clause of its own: 规划送审报批前，不少于30日.
  let event = '';
  for (const clause of wording.split(CLAUSE_ENDS)) {
    const body = clause.replace(LABEL, '');
    const read = readClause(body, event);
    clauses.push(read);
    event = read.rules.length > 0 ? '' : event + body;
  }
  const rules = withoutRepeats(clauses.flatMap((clause) => clause.rules));
  return rules.length > 0 && clauses.every(({ understood }) => understood)
    ? { rules, recognised: true, sameAsAbove: false }
    : UNRECOGNISED;
}

function withoutRepeats(rules: readonly LimitRule[]): LimitRule[] {
  const byText = new Map(rules.map((rule) => [JSON.stringify(rule), rule]));
  return [...byText.values()];
}
