import type { Core } from '@strapi/strapi';
import type { Cursor } from '../domain/cursor';
import { decodeCursor, encodeCursor, listTag } from '../domain/cursor';
import { linkKeys } from '../domain/link-targets';
import type { ListParameters } from '../domain/parameters';
import { PublicError } from '../domain/public-error';
import type { Link, Order, Resource } from '../domain/resource';
import { ordersOf } from '../domain/resource';
import { storable } from '../domain/storable';
import type { FoundRow } from '../queries/find-publication';
import { findPublication } from '../queries/find-publication';
import type { PublicationRow, Shape } from '../queries/publication-row';
import type { LinkQuery, LinkedRow } from '../queries/read-links';
import { LINKS_SHOWN, readLinks } from '../queries/read-links';
import { countPage, readPage } from '../queries/read-page';
import { siteExists } from '../queries/site-exists';
import { withReferencesOf } from './references';
import { service } from './service';

export interface Page {
  rows: PublicationRow[];
  /** The cursor of each row: where the page after it starts. */
  cursors: string[];
  hasNextPage: boolean;
  /** Only when it was asked for. */
  total?: number;
}

/** The site that was asked, and the locale that was asked for: what decides a link's language. */
export interface Asked {
  siteCode: string;
  locale?: string | null;
}

const positionOf = (row: PublicationRow, { column }: Order): Cursor => ({
  value: column === 'sort_at' ? row.sort_at.toISOString() : row.position,
  id: row.id,
});

/** Reads publications, and nothing else: what REST and GraphQL both answer from. */
export const createReader = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;

  const requireSite = async (siteCode: string): Promise<void> => {
    if (storable(siteCode) && (await siteExists(db(), siteCode))) return;
    throw new PublicError('not_found', { site: siteCode.slice(0, 100) });
  };

  return {
    requireSite,

    /** Each document's public shape with its links filled in as references; one statement more. */
    async withReferences(
      resource: Resource,
      rows: readonly PublicationRow[],
      { names, ...asked }: Asked & { names: readonly string[] }
    ): Promise<Record<string, unknown>[]> {
      const links = names.flatMap((name): [string, Link][] => {
        const link = resource.links?.[name];
        return link ? [[name, link]] : [];
      });
      const queries = links.map(([, link]): LinkQuery => {
        const target = service(strapi, 'resources').get(link.resource);
        const keys = target ? [...new Set(rows.flatMap((row) => linkKeys(link, row)))] : [];
        const { direction } = link;
        const shared = { direction, keys, shape: 'reference' as const, limit: LINKS_SHOWN };
        return { target: target ?? resource, ...shared, ...asked };
      });
      return withReferencesOf(rows, links, await readLinks(db(), queries));
    },

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
      if (!order) throw new Error(`${resource.name} has no order ${sort}`);
      if (siteCode !== null && !storable(siteCode)) await requireSite(siteCode);
      const tag = listTag({ ...parameters, resource: resource.name, siteCode });
      const input = {
        ...parameters,
        resource,
        siteCode,
        cursor: cursor === undefined ? null : decodeCursor(cursor, tag, order.column),
      };
      const found = await readPage(db(), input);
      if (found.length === 0 && siteCode !== null) await requireSite(siteCode);
      const rows = found.slice(0, limit);
      return {
        rows,
        cursors: rows.map((row) => encodeCursor(tag, positionOf(row, order))),
        hasNextPage: found.length > limit,
        ...(count ? { total: await countPage(db(), input) } : {}),
      };
    },

    /**
     * One document by any of its keys, or null. "Not allowed to see" and "does not exist" are the
     * same.
     */
    async find(
      resource: Resource,
      siteCode: string,
      { key, locale }: { key: string; locale?: string | null }
    ): Promise<FoundRow | null> {
      if (!storable(siteCode) || !storable(key)) return null;
      return findPublication(db(), { resource, siteCode, locale, key });
    },

    /** Documents at the other end of links, any number of links and documents in one statement. */
    linked: (links: readonly LinkQuery[]): Promise<LinkedRow[]> => readLinks(db(), links),
  };
};
