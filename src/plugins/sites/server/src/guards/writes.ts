import type { Core } from '@strapi/strapi';
import { isInReach, type Reach } from '../domain/reach';
import type { ScopedType } from '../domain/scoped-type';
import { siteForNew } from '../domain/site-for-new';
import { service } from '../services/service';
import { checkAppointment } from './appointment';
import { editorReach } from './editor';
import { checkRelations } from './relations';
import { siteImmutable, siteOutOfReach, siteRequired, siteUnknown } from './write-errors';

const WRITES = ['create', 'clone', 'update', 'publish', 'unpublish', 'discardDraft', 'delete'];
const SITE = 'plugin::sites.site';
const APPOINTMENT = 'plugin::sites.appointment';

interface Params {
  documentId?: string;
  data?: Record<string, unknown>;
}

type Stored = Record<string, unknown>;

const storedOf = (strapi: Core.Strapi, type: ScopedType, documentId: string) => {
  const extra = { [SITE]: ['parentCode'], [APPOINTMENT]: ['subtree'] }[type.uid] ?? [];
  return strapi.db.query(type.uid).findOne({
    select: [type.attribute, ...extra],
    where: { documentId },
  }) as Promise<Stored | null>;
};

const siteOf = (type: ScopedType, stored: Stored): string | null =>
  (stored[type.attribute] as string | null | undefined) ?? null;

/** The site a new document gets; an editor's is chosen for him where there is no choice. */
const siteOfNew = async (
  strapi: Core.Strapi,
  type: ScopedType,
  { reach, chosen }: { reach: Reach | undefined; chosen: unknown }
): Promise<string | null> => {
  if (!reach) return typeof chosen === 'string' ? chosen : null;
  const choice = siteForNew(reach, chosen, type.national);
  if (!choice.ok) {
    throw choice.code === 'site_required'
      ? siteRequired(type.attribute)
      : siteOutOfReach(type.attribute);
  }
  if (reach.all && choice.site !== null && type.uid !== SITE) {
    const known = await strapi.db.query(SITE).count({ where: { code: choice.site } });
    if (known === 0) throw siteUnknown(type.attribute, choice.site);
  }
  return choice.site;
};

/** The tree decides who reaches what, and a folder whose files these are: not for editors to change. */
const checkSiteFields = (
  data: Record<string, unknown>,
  reach: Reach | undefined,
  stored: Stored
) => {
  if (reach) delete data['folderPath'];
  const moved =
    data['parentCode'] !== undefined &&
    (data['parentCode'] ?? null) !== (stored['parentCode'] ?? null);
  if (reach && !reach.all && moved) throw siteOutOfReach('parentCode');
};

const checkNew = async (strapi: Core.Strapi, type: ScopedType, params: Params) => {
  const reach = await editorReach(strapi);
  const data = (params.data ??= {});
  const site = await siteOfNew(strapi, type, { reach, chosen: data[type.attribute] });
  if (reach) data[type.attribute] = site;
  if (type.uid === SITE) checkSiteFields(data, reach, {});
  if (type.uid === APPOINTMENT) await checkAppointment(strapi, reach, data);
  await checkRelations(strapi, {
    uid: type.uid,
    documentId: undefined,
    site,
    data,
    anyFile: !reach || reach.all,
  });
};

const checkExisting = async (strapi: Core.Strapi, type: ScopedType, params: Params) => {
  const reach = await editorReach(strapi);
  const { documentId, data } = params;
  const names = data && Object.values(data).some((value) => value !== undefined);
  if (!documentId || ((!reach || reach.all) && !names)) return;
  const stored = await storedOf(strapi, type, documentId);
  if (!stored) return;
  const site = siteOf(type, stored);
  if (reach && !isInReach(reach, site)) throw siteOutOfReach(type.attribute);
  if (!data) return;
  const chosen = data[type.attribute];
  if (chosen !== undefined && (chosen ?? null) !== site) throw siteImmutable(type.attribute);
  if (type.uid === SITE) checkSiteFields(data, reach, stored);
  if (type.uid === APPOINTMENT) await checkAppointment(strapi, reach, { ...stored, ...data });
  await checkRelations(strapi, {
    uid: type.uid,
    documentId,
    site,
    data,
    anyFile: !reach || reach.all,
  });
};

/**
 * Keeps every write of a site-scoped document within the writer's reach and its relations within the
 * site, whatever the roles say. Conditions of roles cannot: they never see a creation, a copy or the
 * first version in another language.
 *
 * @throws ValidationError `site_required`, `site_unknown`, `site_immutable`, `relation_crosses_sites` ·
 * PolicyError `site_out_of_reach`
 */
export const guardReach = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const type = service(strapi, 'scopedTypes').of(context.uid);
    if (!type || !WRITES.includes(context.action)) return next();
    const params = context.params as Params;
    await (context.action === 'create' ? checkNew : checkExisting)(strapi, type, params);
    return next();
  });
};
