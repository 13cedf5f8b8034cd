/** Where a text stands: one document in one language. */
export interface TextPlace {
  uid: string;
  documentId: string;
  locale: string | null;
}

const language = (locale: string | null): string =>
  locale ? `?${new URLSearchParams({ 'plugins[i18n][locale]': locale }).toString()}` : '';

/** Where the panel edits a text. */
export const textPath = ({ uid, documentId, locale }: TextPlace): string =>
  `/content-manager/collection-types/${uid}/${documentId}${language(locale)}`;

/** Where the interface answers for a text. */
export const textUrl = ({ uid, documentId }: TextPlace): string =>
  `/workflow/texts/${uid}/${documentId}`;

/** The language to ask the interface for; none for types without languages. */
export const inLanguage = ({ locale }: Pick<TextPlace, 'locale'>): { locale?: string } =>
  locale ? { locale } : {};

/** Where two versions of a text are compared. */
export const versionsPath = (
  { uid, documentId, locale }: TextPlace,
  versions: { from?: string; to?: string } = {}
): string => {
  const search = new URLSearchParams({ ...(locale && { locale }), ...versions });
  return `/plugins/workflow/versions/${uid}/${documentId}?${search.toString()}`;
};
