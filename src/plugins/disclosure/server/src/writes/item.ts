import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import { itemProblems } from '../domain/item-problems';
import { derivedOfItem, mergedItem } from '../domain/item-write';
import { slugOf, uniqueSlug } from '../domain/slug';
import { baseChain } from '../queries/base-chain';
import { slugsTaken } from '../queries/slugs-taken';
import { service } from '../services/service';
import { refuse } from './refuse';

const UID = 'plugin::disclosure.item';

type Middleware = Modules.Documents.Middleware.Middleware;

interface Stored extends Record<string, unknown> {
  siteCode: string | null;
  title: string | null;
  slug: string | null;
}

interface Write {
  documentId?: string;
  data?: Record<string, unknown>;
}

/**
 * Completes and checks items (公开事项) that are written one by one: name, address, parsed limit and
 * version follow from what the item says, whoever writes it.
 */
export const completeItems = (strapi: Core.Strapi): Middleware => {
  const load = async (documentId: string) => {
    const rows = (await strapi.db.query(UID).findMany({ where: { documentId } })) as Stored[];
    const published = rows.find((row) => row['publishedAt']) ?? null;
    return { draft: rows.find((row) => !row['publishedAt']) ?? published, published };
  };

  const check = async (siteCode: string, item: ReturnType<typeof mergedItem>) => {
    const areas = await service(strapi, 'areas').ofSite(siteCode);
    refuse(itemProblems(item, new Set(areas.map(({ code }) => code))));
  };

  const checkBase = async (trx: Knex, { data, documentId }: Write) => {
    const base = data?.['baseDocumentId'];
    if (typeof base !== 'string' || base === '') return;
    const chain = await baseChain(trx, base);
    if (chain.length === 0) {
      refuse([{ field: 'baseDocumentId', code: 'unknown_base', message: '没有这个基础事项' }]);
    }
    if (documentId && chain.includes(documentId)) {
      const message = '基础事项不能循环引用';
      refuse([{ field: 'baseDocumentId', code: 'circular_base', message }]);
    }
  };

  const slugFor = async (
    trx: Knex,
    { siteCode, wanted, except }: { siteCode: string; wanted: string; except: string | null }
  ) => {
    const base = slugOf(wanted);
    const taken = await slugsTaken(trx, { table: 'disclosure_items', siteCode, base, except });
    return uniqueSlug(base, (candidate) => taken.has(candidate));
  };

  const complete = async (trx: Knex, write: Write, isUpdate: boolean): Promise<void> => {
    const data = write.data ?? {};
    await checkBase(trx, isUpdate ? write : { data });
    const source = write.documentId ? await load(write.documentId) : null;
    const draft = source?.draft ?? null;
    const published = isUpdate ? (source?.published ?? null) : null;
    const named = data['siteCode'];
    const siteCode = typeof named === 'string' ? named : (draft?.siteCode ?? '');
    const item = mergedItem(draft, data);
    await check(siteCode, item);
    const derived = derivedOfItem(item, published);
    const chosen = typeof data['slug'] === 'string' && data['slug'] ? data['slug'] : null;
    const isRenamed = derived.title !== draft?.title || (chosen && chosen !== draft?.slug);
    // an address that has been public does not change
    const kept = published?.slug ?? (isUpdate && !isRenamed ? draft?.slug : null);
    const wanted = chosen !== draft?.slug ? chosen : null;
    write.data = {
      ...data,
      ...derived,
      slug:
        kept ??
        (await slugFor(trx, {
          siteCode,
          wanted: wanted ?? derived.title ?? '',
          except: isUpdate ? (write.documentId ?? null) : null,
        })),
    };
  };

  return async (context, next) => {
    if (context.uid !== UID || !['create', 'update', 'clone'].includes(context.action)) {
      return next();
    }
    return strapi.db.transaction(async ({ trx }) => {
      await complete(trx, context.params as Write, context.action === 'update');
      return next();
    });
  };
};
