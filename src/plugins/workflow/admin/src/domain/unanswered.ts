import type { CheckReport, Finding } from '../../../contracts/checks';

/** Findings that ask for an answer and have none. */
export const unanswered = (
  { checks }: CheckReport,
  answers: Readonly<Record<string, string>>
): Finding[] =>
  checks
    .flatMap(({ findings }) => findings)
    .filter(({ severity, key }) => severity === 'warn' && !answers[key]?.trim());
