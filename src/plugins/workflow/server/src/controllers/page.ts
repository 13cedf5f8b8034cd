import { z } from 'zod';

/** Number of a page, from 1. */
export const page = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .default(1);
