import type { Core } from '@strapi/strapi';
import type { Cursor } from '../domain/cursor';
import { decodeCursor, encodeCursor, listTag } from '../domain/cursor';
import type { ListParameters } from '../domain/parameters';
import { PublicError } from '../domain/public-error';
import type { Order, Resource } from '../domain/resource';
import { ordersOf } from '../domain/resource';
import { storable } from '../domain/storable';
import type { ShownLink } from '../queries/document-text';
import { findGone, type Gone } from '../queries/find-gone';
import type { DetailText } from '../queries/find-publication';
import { findPublication, readDetail } from '../queries/find-publication';
import type { PublicationRow, Shape } from '../queries/publication-row';
import type { LinkQuery, LinkedRow } from '../queries/read-links';
import { readLinks } from '../queries/read-links';
import { readList } from '../queries/read-list';
import type { PageInput } from '../queries/read-page';
import { countPage, readPage } from '../queries/read-page';
import { siteExists } from '../queries/site-exists';
import { service } from './service';

export interface Page {
  rows: PublicationRow[];
  /** The cursor of each row: where the page after it starts. */
  cursors: string[];
  hasNextPage: boolean;
  /** Only when it was asked for. */
  total?: number;
}

export interface PageText {
  /** JSON text: an array of the rows' public shapes. */
  data: string;
  nextCursor: string | null;
  /** The language the list is in; null: its documents are the same in every language. */
  locale: string | null;
  /** Only when it was asked for. */
  total?: number;
}

/** What identifies a document from outside. */
export interface Named {
  key: string;
  locale?: string | null;
}

const positionOf = (row: PublicationRow, { column }: Order): Cursor => ({
  value: column === 'sort_at' ? row.sort_at.toISOString() : row.position,
  id: row.id,
});

/** The language asked for where the site has it, else the site's own. */
const languageOf = (
  { locale, locales }: { locale: string | null; locales: string | null },
  asked: string | undefined
): string | null => {
  const known = locales === null ? [] : (JSON.parse(locales) as string[]);
  return asked !== undefined && known.includes(asked) ? asked : locale;
};

/** Reads publications, and nothing else: what REST and GraphQL both answer from. */
export const createReader = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;

  const unknownSite = (siteCode: string) =>
    new PublicError('not_found', { site: siteCode.slice(0, 100) });

  const requireSite = async (siteCode: string): Promise<void> => {
    if (storable(siteCode) && (await siteExists(db(), siteCode))) return;
    throw unknownSite(siteCode);
  };

  const shownLinks = (resource: Resource, names: readonly string[]): ShownLink[] =>
    names.flatMap((name) => {
      const link = resource.links?.[name];
      const target = link && service(strapi, 'resources').get(link.resource);
      return link && target ? [{ name, link, target }] : [];
    });

  /** @throws PublicError `bad_cursor`, `not_found` for a site whose code no site can have */
  const askedFor = async (
    resource: Resource,
    siteCode: string | null,
    parameters: ListParameters
  ): Promise<{ input: PageInput; tag: string; order: Order }> => {
    const { cursor, sort } = parameters;
    const order = ordersOf(resource)[sort];
    if (!order) throw new Error(`${resource.name} has no order ${sort}`);
    if (siteCode !== null && !storable(siteCode)) throw unknownSite(siteCode);
    const tag = listTag({ ...parameters, resource: resource.name, siteCode });
    const from = cursor === undefined ? null : decodeCursor(cursor, tag, order.column);
    const filters = await service(strapi, 'searcher').filters(resource, siteCode, parameters);
    return { input: { ...parameters, filters, resource, siteCode, cursor: from }, tag, order };
  };

  return {
    requireSite,

    /**
     * A page of a resource as rows. One statement; one more to tell an empty list from an unknown
     * site.
     *
     * @throws PublicError `bad_cursor`, `not_found` (site)
     */
    async page(
      resource: Resource,
      siteCode: string | null,
      { shape, ...parameters }: ListParameters & { shape: Shape }
    ): Promise<Page> {
      const { input, tag, order } = await askedFor(resource, siteCode, parameters);
      const found = await readPage(db(), { ...input, shape });
      if (found.length === 0 && siteCode !== null) await requireSite(siteCode);
      const rows = found.slice(0, input.limit);
      return {
        rows,
        cursors: rows.map((row) => encodeCursor(tag, positionOf(row, order))),
        hasNextPage: found.length > input.limit,
        ...(parameters.count ? { total: await countPage(db(), input) } : {}),
      };
    },

    /**
     * A page of a resource as the text of its answer, with its `listLinks` as references. One
     * statement.
     *
     * @throws PublicError `bad_cursor`, `not_found` (site)
     */
    async pageText(
      resource: Resource,
      siteCode: string | null,
      parameters: ListParameters
    ): Promise<PageText> {
      const { input, tag, order } = await askedFor(resource, siteCode, parameters);
      const links = shownLinks(resource, resource.listLinks ?? []);
      const list = await readList(db(), { ...input, links });
      if (siteCode !== null && list.locale === null) throw unknownSite(siteCode);
      const ended = order.column === 'sort_at' ? list.last_sort_at : list.last_position;
      return {
        data: `[${list.data ?? ''}]`,
        nextCursor:
          list.found > input.limit && list.last_id !== null
            ? encodeCursor(tag, { value: Number(ended), id: list.last_id })
            : null,
        locale: resource.localized ? languageOf(list, parameters.locale) : null,
        ...(parameters.count ? { total: await countPage(db(), input) } : {}),
      };
    },

    /**
     * One document by any of its keys, or null. "Not allowed to see" and "does not exist" are the
     * same.
     */
    async find(
      resource: Resource,
      siteCode: string,
      { key, locale, shape }: Named & { shape: Shape }
    ): Promise<PublicationRow | null> {
      if (!storable(siteCode) || !storable(key)) return null;
      return findPublication(db(), { resource, siteCode, locale, key, shape });
    },

    /** What is said in place of a document that is in view no more; null: nothing. */
    async findGone(
      resource: Resource,
      siteCode: string,
      { key, locale }: Named
    ): Promise<Gone | null> {
      if (!storable(siteCode) || !storable(key)) return null;
      return findGone(db(), { resource, siteCode, locale, key });
    },

    /** The same as the text of its answer, with all its links as references. */
    async findText(
      resource: Resource,
      siteCode: string,
      { key, locale }: Named
    ): Promise<DetailText | null> {
      if (!storable(siteCode) || !storable(key)) return null;
      const links = shownLinks(resource, Object.keys(resource.links ?? {}));
      return readDetail(db(), { resource, siteCode, locale, key, links });
    },

    /** Documents at the other end of links, any number of links and documents in one statement. */
    linked: (links: readonly LinkQuery[]): Promise<LinkedRow[]> => readLinks(db(), links),
  };
};
