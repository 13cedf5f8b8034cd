import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** @throws ValidationError `bad_parameter`, which names the field */
export const parse = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown
): z.infer<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new errors.ValidationError(`${field}：${issue?.message}`, { code: 'bad_parameter', field });
};
