/** A document, as a front end's address of its page may name it. */
export interface PageKey {
  resource: string;
  documentId: string;
  slug: string | null;
  locale: string;
}

/** sitemaps.org: an address has less than 2,048 characters. */
const LONGEST = 2_047;

export const namesLocale = (pattern: string): boolean => pattern.includes('{locale}');

const webAddress = (text: string): URL | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
};

/**
 * The address of a document's page on the front end of its site, by the site's pattern
 * (`https://www.example.gov.cn/{resource}/{slug}`); null where that gives none.
 */
export const pageUrl = (pattern: string | null, page: PageKey): string | null => {
  if (!pattern) return null;
  const values: Record<string, string> = {
    resource: page.resource,
    documentId: page.documentId,
    slug: page.slug ?? page.documentId,
    locale: page.locale,
  };
  const url = webAddress(
    pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  );
  return url && url.href.length <= LONGEST ? url.href : null;
};

/** Where a site's front end begins: `https://www.example.gov.cn/`. */
export const homeUrl = (pattern: string | null): string | null => {
  const url = pattern ? webAddress(pattern) : null;
  return url && `${url.origin}/`;
};
