import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { itemTitle, type ItemFields } from '../domain/catalogue/item-fields';
import { parseLimit } from '../domain/limits/parse-limit';
import { slugOf, uniqueSlug } from '../domain/slug';
import { insertItems, type ItemOrigin, type NewItem } from '../queries/insert-items';
import { overlaysOf } from '../queries/overlays-of';
import { slugsOfSite } from '../queries/slugs-of-site';
import { retireItems, settleItems, updateItems } from '../queries/update-items';
import { newDocumentId } from './new-document-id';
import { gateOf } from './gate';
import { service } from './service';

const UID = 'plugin::disclosure.item';
const BATCH = 1_000;

export interface ItemInput {
  areaCode: string;
  fields: ItemFields;
  /** Place in the catalogue. */
  position: number;
}

export interface NewItemInput extends ItemInput {
  baseDocumentId?: string;
  baseSnapshot?: unknown;
}

export interface ItemWrites {
  add: readonly NewItemInput[];
  change: readonly (ItemInput & { documentId: string })[];
  /** Same content; only place and parsed limit are written. */
  settle: readonly (ItemInput & { documentId: string })[];
  /** Document ids. */
  retire: readonly string[];
  origin: ItemOrigin;
  /** Legal day of the act, `YYYY-MM-DD`. */
  today: string;
  onProgress?: (done: number, total: number) => void;
}

const complete = <Input extends ItemInput>(input: Input) => ({
  ...input,
  title: itemTitle(input.fields),
  limitRules: parseLimit(input.fields.limitText).rules,
});

/**
 * Writes many items at once, past the Document Service: the rows of a thousand by one statement, then
 * their public forms. What one item takes through documents, a batch
 * takes here; the rows are the same.
 */
export const createItemWriter = ({ strapi }: { strapi: Core.Strapi }) => {
  const named = async (
    trx: Knex,
    siteCode: string,
    inputs: readonly NewItemInput[]
  ): Promise<NewItem[]> => {
    if (inputs.length === 0) return [];
    const taken = await slugsOfSite(trx, { table: 'disclosure_items', siteCode });
    return inputs.map((input) => {
      const item = complete(input);
      const slug = uniqueSlug(slugOf(item.title), (candidate) => taken.has(candidate));
      taken.add(slug);
      return { ...item, documentId: newDocumentId(strapi, UID), slug };
    });
  };

  /** Public forms of the items, of the overlays that are compared with them, and due dates. */
  const follow = async (
    trx: Knex,
    { added, changed }: { added: readonly string[]; changed: readonly string[] },
    step: (count: number) => void
  ) => {
    const overlays = await overlaysOf(trx, changed);
    const all = [...new Set([...added, ...changed, ...overlays])];
    const publisher = strapi.plugin('delivery').service('publisher');
    for (let start = 0; start < all.length; start += BATCH) {
      const batch = all.slice(start, start + BATCH);
      await publisher.refresh(UID, batch);
      step(batch.length);
    }
    if (changed.length > 0) await service(strapi, 'dueDates').recompute(changed);
  };

  const keep = async (trx: Knex, documentIds: readonly string[], { publish }: ItemOrigin) => {
    const versions = strapi.plugin('workflow').service('versions');
    const kind = publish ? 'published' : 'imported';
    for (let start = 0; start < documentIds.length; start += BATCH) {
      const batch = documentIds.slice(start, start + BATCH);
      await versions.keep(trx, { uid: UID, documentIds: batch, locales: [null] }, { kind });
      if (publish) await gateOf(strapi).noteBulk(trx, { uid: UID, documentIds: batch });
    }
  };

  return {
    /**
     * In the caller's transaction, which must be one of `strapi.db.transaction`.
     *
     * @returns document ids of the items added, in the order given
     */
    async write(trx: Knex, writes: ItemWrites): Promise<string[]> {
      const { origin, retire, today } = writes;
      const add = await named(trx, origin.siteCode, writes.add);
      const change = writes.change.map(complete);
      const settle = writes.settle.map(complete);
      const added = add.map((item) => item.documentId);
      const changed = [...change, ...settle].map((item) => item.documentId).concat(retire);
      const total = 2 * (added.length + changed.length);
      let done = 0;
      const step = (count: number) => writes.onProgress?.(Math.min((done += count), total), total);

      const inBatches = async <Row>(
        rows: readonly Row[],
        store: (batch: readonly Row[]) => Promise<void>
      ) => {
        for (let start = 0; start < rows.length; start += BATCH) {
          const batch = rows.slice(start, start + BATCH);
          await store(batch);
          step(batch.length);
        }
      };
      await inBatches(add, (batch) => insertItems(trx, batch, origin));
      await inBatches(change, (batch) => updateItems(trx, batch, origin));
      await inBatches(settle, (batch) => settleItems(trx, batch));
      await inBatches(retire, (batch) =>
        retireItems(trx, { documentIds: batch, day: today }, origin)
      );
      // place and limits are no part of what is approved: what is only settled says what it said
      await keep(trx, [...added, ...change.map((item) => item.documentId), ...retire], origin);
      await follow(trx, { added, changed }, step);
      return added;
    },
  };
};
