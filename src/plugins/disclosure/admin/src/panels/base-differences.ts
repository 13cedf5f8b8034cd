interface Difference {
  field: string;
  before: string;
}

const text = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(text).join('、');
  return typeof value === 'string' ? value : '';
};

/** What an item says otherwise than the base it adopted (`baseSnapshot`), with what the base says. */
export const baseDifferences = (item: Record<string, unknown>): Difference[] => {
  const snapshot = item['baseSnapshot'];
  if (typeof snapshot !== 'object' || snapshot === null) return [];
  return Object.entries(snapshot)
    .filter(([field, before]) => text(before) !== text(item[field]))
    .map(([field, before]) => ({ field, before: text(before) }));
};
