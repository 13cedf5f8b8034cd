import { createHash } from 'node:crypto';
import type { CheckOutcome, CheckReport, Finding } from '../../../../contracts/checks';
import type { Found } from './check';

const WORST: readonly CheckOutcome[] = ['fail', 'warn', 'pass'];

const worstOf = (outcomes: readonly CheckOutcome[]): CheckOutcome =>
  WORST.find((outcome) => outcomes.includes(outcome)) ?? 'pass';

/** Findings alike in everything are told apart by how many came before. */
const keyed = (check: string, found: readonly Found[]): Finding[] => {
  const met = new Map<string, number>();
  return found.map((finding) => {
    const { field, code, excerpt, place } = finding;
    const said = JSON.stringify([check, field, code, excerpt ?? null, place ?? null]);
    const times = met.get(said) ?? 0;
    met.set(said, times + 1);
    const key = createHash('sha256').update(`${said}${times}`).digest('base64url').slice(0, 16);
    return { key, ...finding };
  });
};

/** What the checks of a text have found, as one report. */
export const reportOf = (
  checks: readonly { code: string; found: readonly Found[] }[]
): CheckReport => {
  const rows = checks.map(({ code, found }) => {
    const findings = keyed(code, found);
    return { code, outcome: worstOf(findings.map(({ severity }) => severity)), findings };
  });
  return { outcome: worstOf(rows.map(({ outcome }) => outcome)), checks: rows };
};

/** Warnings that nobody has answered. */
export const unanswered = (
  { checks }: CheckReport,
  answers: Readonly<Record<string, string>>
): Finding[] =>
  checks
    .flatMap(({ findings }) => findings)
    .filter(({ severity, key }) => severity === 'warn' && !answers[key]?.trim());
