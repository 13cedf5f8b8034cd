import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { errors } from '@strapi/utils';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import type { ItemFields } from '../domain/catalogue/item-fields';
import { itemContent } from '../domain/item-content';
import {
  baseChanges,
  overlayChanges,
  type BaseChange,
  type ItemContentField,
} from '../domain/overlay';
import { resolveAreas } from '../domain/resolve-areas';
import { areaCodes } from '../queries/area-codes';
import { baseIdsOfSite } from '../queries/base-ids-of-site';
import { itemsOfSite } from '../queries/items-of-site';
import { lockUntilCommit } from '../queries/lock-until-commit';
import { overlaysWithBase, type OverlayWithBase } from '../queries/overlays-with-base';
import { publishesNow } from './gate';
import { service } from './service';

const UID = 'plugin::disclosure.item';

export interface BaseItem {
  documentId: string;
  areaCode: string;
  fields: ItemFields;
}

export interface Adoption {
  fromSite: string;
  toSite: string;
  /** All areas when absent. */
  areaCodes?: readonly string[];
  /** What the overlay says differently; null: this item is not adopted. */
  override?: (base: BaseItem) => Partial<ItemFields> | null;
  sample?: boolean;
  source?: string;
}

export interface ChangedOverlay {
  documentId: string;
  title: string;
  base: { documentId: string; siteCode: string; retiredOn: string | null };
  /** What changed in the base since it was adopted or last accepted. */
  baseChanges: BaseChange[];
  /** The fields in which the overlay says something of its own. */
  ownChanges: ItemContentField[];
}

const changedOf = (overlay: OverlayWithBase): ChangedOverlay => ({
  documentId: overlay.documentId,
  title: overlay.title,
  base: {
    documentId: overlay.baseDocumentId,
    siteCode: overlay.baseSiteCode,
    retiredOn: overlay.baseRetiredOn,
  },
  baseChanges: baseChanges(overlay.snapshot, overlay.base),
  ownChanges: overlayChanges(overlay.base, overlay.own),
});

/** Base guideline → county overlay → town: who says what differently, and who has to follow whom. */
export const createOverlays = ({ strapi }: { strapi: Core.Strapi }) => {
  const find = async (trx: Knex, documentId: string): Promise<OverlayWithBase> => {
    const [overlay] = await overlaysWithBase(trx, { documentId });
    if (overlay) return overlay;
    throw new errors.NotFoundError('该事项不是叠加事项，或其基础事项已不存在', {
      code: 'not_an_overlay',
    });
  };

  const read = (documentId: string) =>
    strapi.db.transaction(async ({ trx }) => changedOf(await find(trx, documentId)));

  /** Areas by name: an area of the other site's own becomes one of this site's own. */
  const areasFor = async (
    trx: Knex,
    bases: readonly BaseItem[],
    { fromSite, toSite }: Adoption
  ) => {
    await lockUntilCommit(trx, 'disclosure_areas');
    const areas = service(strapi, 'areas');
    const names = new Map((await areas.ofSite(fromSite)).map(({ code, name }) => [code, name]));
    const own = (await areas.ofSite(toSite)).map((area) => ({
      ...area,
      aliases: area.aliases ?? [],
    }));
    const codes = [...new Set(bases.map(({ areaCode }) => areaCode))];
    const { rows, created } = resolveAreas(
      codes.map((code) => ({ areaName: names.get(code) ?? code, from: code })),
      own,
      await areaCodes(trx)
    );
    await areas.create(toSite, created);
    return new Map(rows.map(({ from, areaCode }) => [from, areaCode]));
  };

  return {
    /**
     * Copies a site's published items as overlays of another site; those it has adopted before are
     * left as they are.
     *
     * @returns how many were adopted
     */
    async adopt(adoption: Adoption): Promise<number> {
      const { fromSite, toSite, override } = adoption;
      const now = new Date();
      const calendar = (await strapi.plugin('sites').service('calendar').load()) as WorkingCalendar;
      return strapi.db.transaction(async ({ trx }) => {
        await lockUntilCommit(trx, `disclosure_items:import:${toSite}`);
        const adopted = await baseIdsOfSite(trx, toSite);
        const bases = (await itemsOfSite(trx, fromSite)).filter(
          (item) =>
            item.published &&
            !item.retired &&
            !adopted.has(item.documentId) &&
            (!adoption.areaCodes || adoption.areaCodes.includes(item.areaCode))
        );
        const areas = await areasFor(trx, bases, adoption);
        const add = bases.flatMap((base) => {
          const own = override ? override(base) : {};
          return own === null
            ? []
            : [
                {
                  areaCode: areas.get(base.areaCode) ?? base.areaCode,
                  fields: { ...base.fields, ...own },
                  position: base.position,
                  baseDocumentId: base.documentId,
                  baseSnapshot: itemContent(base),
                },
              ];
        });
        await service(strapi, 'itemWriter').write(trx, {
          add,
          change: [],
          settle: [],
          retire: [],
          origin: {
            siteCode: toSite,
            sample: adoption.sample ?? false,
            source: adoption.source ?? null,
            userId: null,
            now,
            publish: publishesNow(strapi),
          },
          today: calendar.dayOf(now),
        });
        return add.length;
      });
    },

    /** In what an overlay differs from its base now. */
    changesOf: async (documentId: string): Promise<ItemContentField[]> =>
      (await read(documentId)).ownChanges,

    /** What changed in the base since the overlay adopted or accepted it. */
    baseChangesOf: async (documentId: string): Promise<BaseChange[]> =>
      (await read(documentId)).baseChanges,

    /** Overlays of a site whose base has changed or been retired. */
    async changed(siteCode: string): Promise<ChangedOverlay[]> {
      const overlays = await strapi.db.transaction(({ trx }) =>
        overlaysWithBase(trx, { siteCode })
      );
      return overlays
        .map(changedOf)
        .filter(({ base, baseChanges }) => baseChanges.length > 0 || base.retiredOn !== null);
    },

    /** @throws NotFoundError `not_an_overlay` */
    siteOf: async (documentId: string): Promise<string> =>
      strapi.db.transaction(async ({ trx }) => (await find(trx, documentId)).siteCode),

    /**
     * Takes the base's present values of these fields over, declines its other changes, and takes
     * note of both: in the draft, for approval. Within `gate.forced` it is public at once, unless the
     * overlay has unpublished edits.
     */
    async accept(documentId: string, fields: readonly ItemContentField[]): Promise<ChangedOverlay> {
      await strapi.db.transaction(async ({ trx }) => {
        const { base, inProgress } = await find(trx, documentId);
        const values = Object.fromEntries(fields.map((field) => [field, base[field] ?? null]));
        await strapi.documents(UID).update({
          documentId,
          data: { ...values, baseSnapshot: base } as never,
        });
        if (!inProgress && publishesNow(strapi))
          await strapi.documents(UID).publish({ documentId });
      });
      return read(documentId);
    },
  };
};
