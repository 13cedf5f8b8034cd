import { z } from 'zod';

/** A text that PostgreSQL can hold (it refuses NUL), of at least one character. */
export const storable = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes('\0'), 'NUL');
