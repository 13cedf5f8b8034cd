import { isHtml, readHtml } from './html';

/** Words of a text, and the attribute they stand in. */
export interface Passage {
  field: string;
  text: string;
  /** Where in the field: the name of a file; absent in the field itself. */
  place?: string;
}

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(stringsOf);
  return [];
};

/** Everything a text says, without markup; JSON and components included. */
export const passagesOf = (content: Readonly<Record<string, unknown>>): Passage[] =>
  Object.entries(content).flatMap(([field, value]) =>
    stringsOf(value)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ field, text: isHtml(text) ? readHtml(text).text : text }))
  );

/** HTML of a text, field by field. */
export const htmlOf = (
  content: Readonly<Record<string, unknown>>
): { field: string; html: string }[] =>
  Object.entries(content).flatMap(([field, value]) =>
    stringsOf(value)
      .filter(isHtml)
      .map((html) => ({ field, html }))
  );
