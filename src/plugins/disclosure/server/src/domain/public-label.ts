import { z } from 'zod';

/** Labels of coded values by `vocabulary:code`, in Chinese and English. */
export type Labels = ReadonlyMap<string, { label: string; labelEn: string | null }>;

/** A coded value as the public reads it. */
export const codedValue = z
  .object({ code: z.string(), label: z.string() })
  .meta({ id: 'CodedValue', description: 'A coded value with its label' });

export type CodedValue = z.infer<typeof codedValue>;

/** A code with its label in the document's language; a code of no vocabulary is its own label. */
export const coded = (
  labels: Labels,
  vocabulary: string,
  { code, locale }: { code: unknown; locale?: string | null }
): CodedValue | null => {
  if (typeof code !== 'string' || code === '') return null;
  const found = labels.get(`${vocabulary}:${code}`);
  const label = locale?.startsWith('en') ? (found?.labelEn ?? found?.label) : found?.label;
  return { code, label: label ?? code };
};
