/** A field's value as one would read it out; nothing is the empty text. */
export const readable = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(readable).join('、');
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
