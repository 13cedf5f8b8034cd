import { errors } from '@strapi/utils';
import type { Refusal } from '../../domain/approval/refusals';
import { ConflictError } from './conflict-error';

/**
 * Throws if there is a refusal: 400, 403, or 409 where somebody was faster.
 *
 * @throws ValidationError · PolicyError · ConflictError, with `details.code`
 */
export const refuse = (refusal: Refusal | null, details: Record<string, unknown> = {}): void => {
  if (!refusal) return;
  const { kind, code, message, field } = refusal;
  const all = { code, ...(field === undefined ? {} : { field }), ...details };
  switch (kind) {
    case 'invalid':
      throw new errors.ValidationError(message, all);
    case 'forbidden':
      throw new errors.PolicyError(message, all);
    case 'conflict':
      throw new ConflictError(message, all);
  }
};
