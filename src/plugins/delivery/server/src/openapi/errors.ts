import { z } from 'zod';
import { MESSAGES } from '../domain/error-messages';
import { ERROR_CODES, type ErrorCode } from '../domain/public-error';

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];

const table = codes
  .map(
    (code) =>
      `- \`${code}\` (${ERROR_CODES[code].status}): ${MESSAGES[code].zh} ${MESSAGES[code].en}`
  )
  .join('\n');

const errorCode = z.enum(codes).meta({
  id: 'ErrorCode',
  description: `Stable; what a program goes by.\n\n${table}`,
});

/** What every failure of the public API answers with. */
export const errorShape = z
  .object({
    data: z.null(),
    error: z.object({
      status: z.int().describe('The HTTP status'),
      name: z.string(),
      message: z.string().describe('For people: Chinese, or English by `Accept-Language`'),
      details: z
        .looseObject({ code: errorCode })
        .describe('`code`, and what the message names: `parameter`, `allowed`, `limit` …'),
    }),
  })
  .meta({ id: 'Error', description: 'What went wrong' });

/** Codes by the HTTP status they answer with. */
export const byStatus = (given: readonly ErrorCode[]): Map<number, ErrorCode[]> => {
  const statuses = new Map<number, ErrorCode[]>();
  for (const code of [...new Set(given)].sort()) {
    const { status } = ERROR_CODES[code];
    statuses.set(status, [...(statuses.get(status) ?? []), code]);
  }
  return statuses;
};
