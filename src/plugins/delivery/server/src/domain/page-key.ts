/** The document an address of a front end's page is about. */
export interface NamedPage {
  resource: string;
  /** Slug or document id. */
  key: string;
}

const PLACES = { resource: '{resource}', slug: '{slug}', documentId: '{documentId}' } as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A piece of an address, as a group of a regular expression. */
const groupOf = (name: string): string =>
  name === 'resource' ? '(?<resource>[^/?#]+)' : name === 'locale' ? '[^/?#]+' : '(?<key>[^/?#]+)';

const expressionOf = (pattern: string): RegExp | null => {
  if (!pattern.includes(PLACES.resource)) return null;
  if (pattern.includes(PLACES.slug) === pattern.includes(PLACES.documentId)) return null;
  const parts = pattern.replace(/^https?:/u, '').split(/\{(\w+)\}/gu);
  const places = parts.filter((_part, index) => index % 2 === 1);
  // a name that stands twice would be no regular expression
  if (new Set(places).size !== places.length) return null;
  return new RegExp(
    `^https?:${parts
      .map((part, index) => (index % 2 === 1 ? groupOf(part) : escaped(part)))
      .join('')}/?(?:[?#].*)?$`,
    'u'
  );
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/**
 * What a page is about, by the pattern of its site (`https://www.example.gov.cn/{resource}/{slug}`):
 * the other way round from `pageUrl`. Null when the address is none of the site's pages of documents.
 */
export const namedPage = (pattern: string, address: string): NamedPage | null => {
  const groups = expressionOf(pattern)?.exec(address.trim())?.groups;
  const resource = decoded(groups?.['resource'] ?? '');
  const key = decoded(groups?.['key'] ?? '');
  return resource && key ? { resource, key } : null;
};
