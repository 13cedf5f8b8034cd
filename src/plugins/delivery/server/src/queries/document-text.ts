import { EVERY_LOCALE, type Link, type Resource } from '../domain/resource';
import { defaultLocale, inLanguage } from './in-language';
import { LINKS_SHOWN } from './read-links';
import type { Sql } from './sql';
import { joined, raw, sql } from './sql';
import { visible } from './visible';

/** A link to show as references, and the resource at its other end. */
export interface ShownLink {
  name: string;
  link: Link;
  target: Resource;
}

const REFERENCE = raw(`(select row_to_json(r) from (
  select t.document_id as "documentId", t.title, t.slug) r)::text`);

/** SQL value: the references of one link of `p`, as JSON text. */
const referencesOf = ({ link, target }: ShownLink, locale?: string | null): Sql => {
  const fallback = target.localized ? defaultLocale(raw('t.site_code')) : sql`${EVERY_LOCALE}`;
  const wanted = sql`t.resource = ${target.name} and ${inLanguage('t', target, { locale, fallback })}
    and ${visible('t')}`;
  const prefix = `${link.via}:`;
  const found =
    link.direction === 'outgoing'
      ? sql`select ${REFERENCE} as reference
          from unnest(p.links) with ordinality as named(entry, place)
          join publications t on t.document_id = substr(named.entry, ${prefix.length + 1})
          where starts_with(named.entry, ${prefix}) and ${wanted}
          order by named.place limit ${link.many ? LINKS_SHOWN : 1}`
      : sql`select ${REFERENCE} as reference from publications t
          where t.links @> array[${prefix} || p.document_id] and ${wanted}
          order by t.sort_at desc, t.id desc limit ${LINKS_SHOWN}`;
  return link.many
    ? sql`coalesce((select '[' || string_agg(found.reference, ',') || ']' from (${found}) found), '[]')`
    : sql`coalesce((${found}), 'null')`;
};

/**
 * SQL value: the public form of `p` as JSON text, as it is stored, with its links added as references.
 * The text goes into the answer as it is: nobody parses it on the way.
 *
 * Indexes: `publications_identity` for outgoing links, `publications_links` for incoming.
 *
 * @param shape column of `p` with the stored JSON, an object that is never empty
 */
export const documentText = (
  shape: 'summary' | 'detail',
  { links, locale }: { links: readonly ShownLink[]; locale?: string | null }
): Sql => {
  if (links.length === 0) return raw(`p.${shape}::text`);
  const fields = links.map(
    (shown) => sql`|| ${`,${JSON.stringify(shown.name)}:`} || ${referencesOf(shown, locale)}`
  );
  return sql`left(p.${raw(shape)}::text, -1) ${joined(fields, ' ')} || '}'`;
};
