import { parseLimit } from './limits/parse-limit';
import { ITEM_CONTENT_FIELDS, overlayChanges, type ItemContent } from './overlay';

/** An item as the admin writes it: some fields, or all. */
export type WrittenItem = ItemContent & {
  readonly title?: unknown;
  readonly slug?: unknown;
  readonly version?: unknown;
};

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/**
 * What follows from what an item says: its name (the deepest level), the rules of its limit (公开时限)
 * and its version, which counts the contents it has had in public.
 */
export const derivedOfItem = (item: ItemContent, published: WrittenItem | null) => ({
  title: text(item.level3) ?? text(item.level2) ?? text(item.level1),
  limitRules: [...parseLimit(text(item.limitText) ?? '').rules],
  version: versionOf(item, published),
});

const versionOf = (item: ItemContent, published: WrittenItem | null): number => {
  if (!published) return 1;
  const current = Number(published.version ?? 1);
  return overlayChanges(published, item).length > 0 ? current + 1 : current;
};

/** The item as it will be, from what is stored and what is written. */
export const mergedItem = (
  stored: Readonly<Record<string, unknown>> | null,
  written: Readonly<Record<string, unknown>>
): ItemContent =>
  Object.fromEntries(
    ITEM_CONTENT_FIELDS.map((field) => [
      field,
      field in written ? written[field] : (stored?.[field] ?? null),
    ])
  );
