import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { displayUntil } from '../domain/limits/display-until';
import type { LimitRule } from '../domain/limits/limit-rule';
import { dueFields } from '../domain/due-fields';
import { publicationProblems } from '../domain/record-problems';
import { BodyTooDeep, sanitizeBody } from '../domain/sanitize-body';
import { slugOf, uniqueSlug } from '../domain/slug';
import { slugsTaken } from '../queries/slugs-taken';
import { updateRecord } from '../queries/update-record';
import { recordsAffectedBy } from '../queries/records-affected-by';
import { service } from '../services/service';
import { withoutOwnFacts } from './own-facts';
import { refuse } from './refuse';

const UID = 'plugin::disclosure.record';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];
type Next = Parameters<Middleware>[1];
type Result = Awaited<ReturnType<Middleware>>;

/** A record row as the query engine loads it, with what its derived fields follow from. */
export interface LoadedRecord {
  documentId: string;
  locale: string;
  siteCode: string;
  title: string;
  slug: string | null;
  formerSlugs: string[] | null;
  indexNumber: string | null;
  attribute: string | null;
  ground: string | null;
  groundReason: string | null;
  sourceUrl: string | null;
  formedOn: string | null;
  changedOn: string | null;
  obtainedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  displayUntil: string | null;
  firstPublishedAt: string | null;
  createdAt: string;
  item: { limitRules: LimitRule[] | null } | null;
  organ: { uscc: string } | null;
}

/** What a plugin's write needs to know of it. */
interface Write {
  documentId?: string;
  locale?: string;
  status?: string;
  data?: Record<string, unknown>;
}

/** @throws ValidationError `body_too_deep` */
const cleanBody = (html: string): string => {
  try {
    return sanitizeBody(html);
  } catch (error) {
    if (!(error instanceof BodyTooDeep)) throw error;
    refuse([{ field: 'body', code: error.code, message: error.message }]);
    return '';
  }
};

/**
 * Completes and checks records on every write, whatever the route: the body is cleaned, and index
 * number, slug and due date are filled in by the same transaction that stores the record.
 */
export const completeRecords = (strapi: Core.Strapi): Middleware => {
  const calendar = (): Promise<WorkingCalendar> =>
    strapi.plugin('sites').service('calendar').load();

  const transaction = async (work: (trx: Knex) => Promise<unknown>): Promise<Result> =>
    (await strapi.db.transaction(({ trx }) => work(trx))) as Result;

  const today = async () => (await calendar()).dayOf(new Date());

  const load = (documentId: string): Promise<LoadedRecord | null> =>
    strapi.db.query(UID).findOne({
      where: { documentId, publishedAt: null },
      // the record's first language names it
      orderBy: { id: 'asc' },
      populate: { item: { select: ['limitRules'] }, organ: { select: ['uscc'] } },
    }) as Promise<LoadedRecord | null>;

  const derive = async (trx: Knex, record: LoadedRecord, before: LoadedRecord | null) => {
    return {
      ...(await slugFields(trx, record, before)),
      ...dueFields(record, record.item?.limitRules ?? [], await calendar()),
      indexNumber: before?.indexNumber ?? (await indexNumber(trx, record)),
      firstPublishedAt: before?.firstPublishedAt ?? record.firstPublishedAt,
    };
  };

  const indexNumber = async (trx: Knex, record: LoadedRecord): Promise<string | null> => {
    if (record.indexNumber) return record.indexNumber;
    if (!record.organ) return null;
    const [number] = await service(strapi, 'indexNumbers').take(trx, {
      siteCode: record.siteCode,
      uscc: record.organ.uscc,
      date: record.formedOn ?? (await today()),
      count: 1,
    });
    return number ?? null;
  };

  const slugFields = async (trx: Knex, record: LoadedRecord, before: LoadedRecord | null) => {
    const chosen = record.slug && record.slug !== before?.slug ? record.slug : null;
    // an address that has been public does not change by itself
    if (before?.slug && !chosen && (before.firstPublishedAt || before.title === record.title)) {
      return { slug: before.slug, formerSlugs: before.formerSlugs ?? [] };
    }
    const base = slugOf(chosen ?? record.title);
    const taken = await slugsTaken(trx, {
      table: 'disclosure_records',
      siteCode: record.siteCode,
      base,
      except: record.documentId,
    });
    const slug = uniqueSlug(base, (candidate) => taken.has(candidate));
    const former = new Set(before?.formerSlugs ?? []);
    if (before?.slug && before.firstPublishedAt && before.slug !== slug) former.add(before.slug);
    former.delete(slug);
    return { slug, formerSlugs: [...former] };
  };

  const save = async (context: Context, next: Next): Promise<Result> => {
    const params = context.params as Write;
    if (params.data || context.action === 'clone') {
      params.data = withoutOwnFacts(strapi, context.action, params.data ?? {});
    }
    if (typeof params.data?.['body'] === 'string') {
      params.data['body'] = cleanBody(params.data['body']);
    }
    return transaction(async (trx) => {
      const before =
        context.action === 'update' && params.documentId ? await load(params.documentId) : null;
      const result = (await next()) as { documentId: string } | null;
      if (!result) return result;
      const written = await load(result.documentId);
      if (!written) return result;
      const derived = await derive(trx, written, before);
      const published = params.status === 'published';
      const fields = published
        ? { ...derived, ...(await publication({ ...written, ...derived })) }
        : derived;
      await updateRecord(trx, {
        documentId: result.documentId,
        rows: published ? 'all' : 'drafts',
        fields,
      });
      if (published) await recomputeAffected(trx, result.documentId);
      return Object.assign(result, fields);
    });
  };

  const publish = (context: Context, next: Next): Promise<Result> =>
    transaction(async (trx) => {
      const { documentId } = context.params as { documentId: string };
      const record = await load(documentId);
      if (record) {
        await updateRecord(trx, { documentId, rows: 'drafts', fields: await publication(record) });
      }
      const result = await next();
      await recomputeAffected(trx, documentId);
      return result;
    });

  /** Refuses what may not be public; dates the first publication and the end of its display. */
  const publication = async (record: LoadedRecord) => {
    refuse(
      publicationProblems({
        ...record,
        hasItem: record.item !== null,
        hasOrgan: record.organ !== null,
      })
    );
    const now = new Date();
    const since = record.firstPublishedAt ?? now.toISOString();
    const days = await calendar();
    return {
      firstPublishedAt: since,
      displayUntil:
        record.displayUntil ??
        displayUntil(record.item?.limitRules ?? [], days.dayOf(new Date(since)), days)?.until ??
        null,
    };
  };

  const recomputeAffected = async (trx: Knex, documentId: string) => {
    const affected = await recordsAffectedBy(trx, documentId);
    await service(strapi, 'validity').recompute([documentId, ...affected], await today());
  };

  const withdraw = (context: Context, next: Next): Promise<Result> =>
    transaction(async (trx) => {
      const { documentId } = context.params as { documentId: string };
      const affected = await recordsAffectedBy(trx, documentId);
      const result = await next();
      await service(strapi, 'validity').recompute(affected, await today());
      return result;
    });

  return async (context, next) => {
    if (context.uid !== UID) return next();
    switch (context.action) {
      case 'create':
      case 'clone':
      case 'update':
        return save(context, next);
      case 'publish':
        return publish(context, next);
      case 'unpublish':
      case 'delete':
        return withdraw(context, next);
      default:
        return next();
    }
  };
};
