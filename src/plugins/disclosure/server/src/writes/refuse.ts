import { errors } from '@strapi/utils';
import type { Problem } from '../domain/publishing-attribute';

/**
 * Throws if there is a problem. `details.errors` has the form in which the admin shows a message
 * beside its field.
 *
 * @throws ValidationError with `details: { code, field, errors }`
 */
export const refuse = (problems: readonly Problem[]): void => {
  const [first] = problems;
  if (!first) return;
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    code: first.code,
    field: first.field,
    errors: problems.map(({ field, code, message }) => ({ path: [field], name: code, message })),
  });
};
