import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { AUDIT_KINDS, type AuditList } from '../../../contracts/audit';
import { decodeEntryCursor, encodeEntryCursor } from '../domain/audit/entry-cursor';
import { fileHead, writeEntries, type EntryFormat } from '../domain/audit/write-entries';
import { storable } from '../domain/storable';
import { listEntries, type AuditFilter, type AuditPosition } from '../queries/audit/list-entries';
import { service } from '../services/service';
import { parse } from './parse';
import { sitesAsked } from './sites-asked';

const PAGE = 50;
/** Entries of a file that are in memory at a time. */
const CHUNK = 1_000;

const filters = {
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  kind: z.enum(AUDIT_KINDS).optional(),
  action: storable(100).optional(),
  actor: storable(100).optional(),
  site: storable(64).optional(),
  uid: storable(200).optional(),
  documentId: storable(100).optional(),
};
const listQuery = z.strictObject({ ...filters, cursor: storable(200).optional() });
const exportQuery = z.strictObject({ ...filters, format: z.enum(['csv', 'jsonl']).default('csv') });

type Asked = z.infer<z.ZodObject<typeof filters>>;

const TYPES: Record<EntryFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
};

/** 审计日志, of the sites in the user's reach. What belongs to no site only who reaches all may see. */
export const createAuditController = ({ strapi }: { strapi: Core.Strapi }) => {
  const filterOf = async (ctx: Context, { site, ...asked }: Asked): Promise<AuditFilter> => ({
    ...asked,
    sites: await sitesAsked(strapi, ctx, site),
  });

  /** Who looks at the trail stands in it. */
  const note = (
    filter: AuditFilter,
    entry: { kind: 'audit' | 'export'; action: string; after: Record<string, unknown> }
  ): Promise<void> => {
    const [site, ...more] = filter.sites ?? [];
    return service(strapi, 'audit').write(null, {
      ...entry,
      siteCode: site !== undefined && more.length === 0 ? site : null,
    });
  };

  async function* fileOf(filter: AuditFilter, format: EntryFormat): AsyncGenerator<string> {
    yield fileHead(format);
    let after: AuditPosition | null = null;
    do {
      const page: Awaited<ReturnType<typeof listEntries>> = await listEntries(
        strapi.db.connection,
        filter,
        { after, limit: CHUNK }
      );
      yield writeEntries(page.entries, format);
      after = page.entries.length === CHUNK ? page.end : null;
    } while (after);
  }

  return {
    async find(ctx: Context) {
      const { cursor, ...asked } = parse(listQuery, ctx.query);
      const after = cursor === undefined ? null : decodeEntryCursor(cursor);
      if (after === undefined) {
        throw new errors.ValidationError('翻页标记无效 not a cursor of this list', {
          code: 'bad_parameter',
          field: 'cursor',
        });
      }
      const filter = await filterOf(ctx, asked);
      // once for each question, not for each page of its answer
      if (!after) await note(filter, { kind: 'audit', action: 'look', after: asked });
      const { entries, end } = await listEntries(strapi.db.connection, filter, {
        after,
        limit: PAGE,
      });
      ctx.body = {
        data: entries,
        meta: { nextCursor: end && entries.length === PAGE ? encodeEntryCursor(end) : null },
      } satisfies AuditList;
    },

    async export(ctx: Context) {
      const { format, ...asked } = parse(exportQuery, ctx.query);
      const filter = await filterOf(ctx, asked);
      const after = { ...asked, format };
      await note(filter, { kind: 'export', action: 'export_audit', after });
      ctx.attachment(`audit-${new Date().toISOString().slice(0, 10)}.${format}`);
      ctx.type = TYPES[format];
      ctx.set('Cache-Control', 'no-store');
      ctx.body = Readable.from(fileOf(filter, format));
    },

    async protection(ctx: Context) {
      ctx.body = { data: await service(strapi, 'auditChain').protection() };
    },
  };
};
