import type { Link } from './resource';

/** Ids a document's `links` name under a link: `item:abc` → `abc`. */
export const targetsOf = (links: readonly string[], via: string): string[] =>
  links.flatMap((entry) => (entry.startsWith(`${via}:`) ? [entry.slice(via.length + 1)] : []));

/** What identifies the documents at the other end of a link of this document. */
export const linkKeys = (
  link: Link,
  document: { document_id: string; links: readonly string[] }
): string[] =>
  link.direction === 'outgoing'
    ? targetsOf(document.links, link.via)
    : [`${link.via}:${document.document_id}`];
