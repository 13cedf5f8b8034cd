import type { Core } from '@strapi/strapi';
import { calendarYearWrites } from './calendar-year';
import { organWrites } from './organ';
import { refuse } from './refuse';
import { siteWrites } from './site';
import { termWrites } from './term';
import type { Write, WriteRule } from './write-rule';

const RULES: readonly WriteRule[] = [siteWrites, organWrites, termWrites, calendarYearWrites];
const ACTIONS = ['create', 'update', 'clone', 'delete'] as const;

type Action = (typeof ACTIONS)[number];
type Fields = Record<string, unknown>;

const isAction = (action: string): action is Action => ACTIONS.some((known) => known === action);

const writeOf = (
  action: Action,
  params: { documentId?: string; data?: Fields },
  source: Fields | undefined
): Write => {
  const data = params.data ?? {};
  return {
    action,
    documentId: params.documentId,
    data,
    stored: action === 'clone' ? undefined : source,
    next: { ...source, ...data },
  };
};

const problemsOf = async (strapi: Core.Strapi, rule: WriteRule, write: Write) =>
  write.action === 'delete'
    ? ((await rule.checkDelete?.(strapi, write)) ?? [])
    : rule.check(strapi, write);

/** Every write of our types through the Document Service meets its rule, or nothing is written. */
export const guardWrites = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const rule = RULES.find((candidate) => candidate.uid === uid);
    if (!rule || !isAction(action)) return next();

    return strapi.db.transaction(async () => {
      const params = context.params as { documentId?: string; data?: Fields };
      const { documentId } = params;
      const source = documentId
        ? ((await strapi.db.query(uid).findOne({ where: { documentId } })) as Fields | null)
        : null;
      if (documentId && !source) return next();
      params.data ??= {};
      const write = writeOf(action, params, source ?? undefined);
      refuse(await problemsOf(strapi, rule, write));
      const result = await next();
      await rule.after?.(strapi, write);
      return result;
    });
  });
};
