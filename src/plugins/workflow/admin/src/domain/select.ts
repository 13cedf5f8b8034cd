/** What is chosen, with one more or one less. */
export const toggled = (chosen: ReadonlySet<string>, key: string): Set<string> => {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
};

/** A text as a key of lists. */
export const keyOf = (text: { uid: string; documentId: string; locale: string | null }): string =>
  [text.uid, text.documentId, text.locale ?? ''].join('/');
