import { z } from 'zod';

/** A text that PostgreSQL can hold: it refuses NUL. */
export const storableText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !text.includes('\0'), 'NUL');
