import type { Core } from '@strapi/strapi';
import { decodeCursor, encodeCursor } from '../domain/cursor';
import { linkKeys } from '../domain/link-targets';
import type { ListParameters } from '../domain/parameters';
import { PublicError } from '../domain/public-error';
import type { Link, Resource } from '../domain/resource';
import { ordersOf } from '../domain/resource';
import type { FoundRow } from '../queries/find-publication';
import { findPublication } from '../queries/find-publication';
import type { PublicationRow, Shape } from '../queries/publication-row';
import type { LinkQuery, LinkedRow } from '../queries/read-links';
import { readLinks } from '../queries/read-links';
import { countPage, readPage } from '../queries/read-page';
import { siteExists } from '../queries/site-exists';

export interface Reference {
  documentId: string;
  title: string;
  slug: string | null;
}

export interface Page {
  rows: PublicationRow[];
  nextCursor: string | null;
  /** Only when it was asked for. */
  total?: number;
}

const referenceOf = (row: PublicationRow): Reference => ({
  documentId: row.document_id,
  title: row.title,
  slug: row.slug,
});

const linkQuery = (name: string, link: Link, rows: readonly PublicationRow[]): LinkQuery => {
  const keys = [...new Set(rows.flatMap((row) => linkKeys(link, row)))];
  return link.direction === 'outgoing'
    ? { name, direction: 'outgoing', resource: link.resource, documentIds: keys }
    : { name, direction: 'incoming', resource: link.resource, entries: keys };
};

/** Reads publications, and nothing else: what REST and GraphQL both answer from. */
export const createReader = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;

  /** Each document's public shape with its links filled in as references; one statement more. */
  const withReferences = async (
    resource: Resource,
    rows: readonly PublicationRow[],
    names: readonly string[]
  ): Promise<Record<string, unknown>[]> => {
    const links = names.flatMap((name): [string, Link][] => {
      const link = resource.links?.[name];
      return link ? [[name, link]] : [];
    });
    const queries = links
      .map(([name, link]) => linkQuery(name, link, rows))
      .filter((query) => ('entries' in query ? query.entries : query.documentIds).length > 0);
    const linked = await readLinks(db(), {
      links: queries,
      locale: rows[0]?.locale ?? '',
      shape: 'reference',
    });
    const byKey = new Map<string, LinkedRow[]>();
    for (const row of linked) {
      const key = `${row.name} ${row.entry ?? row.document_id}`;
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    return rows.map((row) => ({
      ...row.shape,
      ...Object.fromEntries(
        links.map(([name, link]) => {
          const found = linkKeys(link, row)
            .flatMap((key) => byKey.get(`${name} ${key}`) ?? [])
            .map(referenceOf);
          return [name, link.many ? found : (found[0] ?? null)];
        })
      ),
    }));
  };

  const requireSite = async (siteCode: string): Promise<void> => {
    if (!(await siteExists(db(), siteCode))) throw new PublicError('not_found', { site: siteCode });
  };

  return {
    requireSite,
    withReferences,

    /**
     * A page of a resource. One statement; one more to tell an empty list from an unknown site.
     *
     * @throws PublicError `bad_cursor`, `not_found` (site)
     */
    async page(
      resource: Resource,
      siteCode: string | null,
      parameters: ListParameters & { shape: Shape }
    ): Promise<Page> {
      const { cursor, sort, limit, count } = parameters;
      const order = ordersOf(resource)[sort];
      const input = {
        ...parameters,
        resource,
        siteCode,
        cursor: cursor ? decodeCursor(cursor, sort) : null,
      };
      const rows = await readPage(db(), input);
      if (rows.length === 0 && siteCode !== null) await requireSite(siteCode);
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return {
        rows: shown,
        nextCursor:
          last && order
            ? encodeCursor({
                order: sort,
                value: order.column === 'sort_at' ? last.sort_at.toISOString() : last.position,
                id: last.id,
              })
            : null,
        ...(count ? { total: await countPage(db(), input) } : {}),
      };
    },

    /**
     * One document by any of its keys. "Not allowed to see" and "does not exist" are the same.
     *
     * @throws PublicError `not_found`
     */
    async find(
      resource: Resource,
      siteCode: string,
      { key, locale }: { key: string; locale?: string }
    ): Promise<FoundRow> {
      const row = await findPublication(db(), { resource, siteCode, locale, key });
      if (!row) throw new PublicError('not_found', { id: key.slice(0, 200) });
      return row;
    },

    /** Documents at the other end of one link, for many documents at once. */
    linked: (input: { link: LinkQuery; locale: string; shape: Shape }): Promise<LinkedRow[]> =>
      readLinks(db(), { links: [input.link], locale: input.locale, shape: input.shape }),
  };
};
