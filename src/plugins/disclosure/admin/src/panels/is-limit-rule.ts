import type { LimitRule } from '../../../server/src/domain/limits/limit-rule';

/** Whether a stored value is a rule of a limit (公开时限). */
export const isLimitRule = (value: unknown): value is LimitRule =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
