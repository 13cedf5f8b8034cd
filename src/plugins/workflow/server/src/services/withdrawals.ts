import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { TextKey } from '../../../contracts/texts';
import type { Withdrawal, WithdrawalKind, WithdrawalState } from '../../../contracts/withdrawals';
import { isGone, isLiftable, possibleKinds } from '../domain/withdrawal-kinds';
import { openWithdrawals } from '../queries/withdrawals/open-withdrawals';
import { endWithdrawal, replaceWithdrawal } from '../queries/withdrawals/replace-withdrawal';
import { type WithdrawalRow, withdrawalsOf } from '../queries/withdrawals/withdrawals-of';
import { currentActor } from './audit/current-actor';
import { service } from './service';
import { type Draft, draftOf } from './texts/draft-of';

export interface WithdrawInput {
  kind: WithdrawalKind;
  /** What the public sees, plain text. */
  note: string;
  /** Document id; of `replaced`. */
  replacedBy?: string | undefined;
  /** Default: whoever makes the current request. */
  by?: { id: string | number | null; name: string } | null;
}

/** Called in the transaction that changes what is said of a document. */
export type WithdrawalFollower = (document: { uid: string; documentId: string }) => Promise<void>;

const MESSAGES = {
  not_public: '这份文稿没有公开过，不能撤回或标注 The text is not public',
  bad_replacement:
    '替代它的须是本站点同类的、已公开的另一份文稿 The replacement must be another public document of the same kind and site',
  publish_anew:
    '已撤回或被替代的文稿须重新审签发布 What is withdrawn is published anew, by approval',
  nothing_to_lift: '这份文稿没有标注 There is no mark to lift',
};

/** What the Document Service offers for types that are published. */
interface Published {
  unpublish: (text: { documentId: string; locale?: string }) => Promise<unknown>;
}

const refuse = (code: keyof typeof MESSAGES, field?: string): never => {
  throw new errors.ValidationError(MESSAGES[code], { code, ...(field ? { field } : {}) });
};

/** Withdrawal (撤回), replacement (替代), correction (更正), repeal (废止): none is a deletion. */
export const createWithdrawals = ({ strapi }: { strapi: Core.Strapi }) => {
  const followers: WithdrawalFollower[] = [];

  const publisher = () => strapi.plugin('delivery').service('publisher');

  const rowOf = (text: TextKey): Promise<Draft> => draftOf(strapi, text);

  const currentOf = (rows: readonly WithdrawalRow[]): WithdrawalRow | null =>
    rows.find(({ until }) => until === null) ?? null;

  const titlesOf = async (uid: string, ids: readonly string[]): Promise<Map<string, string>> => {
    if (ids.length === 0) return new Map();
    const rows = (await strapi.db.query(uid).findMany({
      where: { documentId: { $in: ids } },
      orderBy: { id: 'asc' },
    })) as { documentId: string; title?: string; name?: string }[];
    return new Map(rows.map(({ documentId, title, name }) => [documentId, title ?? name ?? '']));
  };

  const requireReplacement = async (text: TextKey, { siteCode }: Draft, replacedBy?: string) => {
    const found =
      replacedBy &&
      replacedBy !== text.documentId &&
      ((await strapi.db.query(text.uid).findOne({
        where: { documentId: replacedBy, siteCode, publishedAt: { $notNull: true } },
      })) as object | null);
    if (!found) refuse('bad_replacement', 'replacedBy');
  };

  /** In one transaction, while nobody else writes the document. */
  const changing = (text: TextKey, work: (trx: Knex) => Promise<void>): Promise<void> =>
    strapi.db.transaction(async ({ trx }) => {
      await publisher().lock(text.uid, [text.documentId]);
      await work(trx as Knex);
    }) as unknown as Promise<void>;

  const follow = async ({ uid, documentId }: TextKey): Promise<void> => {
    for (const follower of followers) await follower({ uid, documentId });
    await publisher().refresh(uid, [documentId]);
  };

  const audit = (
    trx: Knex,
    text: TextKey,
    entry: { action: string; row: Draft; reason: string | null; before: WithdrawalRow | null }
  ) =>
    service(strapi, 'audit').write(trx, {
      ...{ kind: 'workflow', action: entry.action, siteCode: entry.row.siteCode },
      subject: { ...text, title: entry.row.title },
      before: entry.before && { kind: entry.before.kind, note: entry.before.note },
      reason: entry.reason,
    });

  return {
    /**
     * Lets another plugin keep what follows from it (a record's 有效性), in the same transaction.
     * To be called in `register`.
     */
    follow(follower: WithdrawalFollower): void {
      followers.push(follower);
    },

    /** For delivery: what holds for these documents. */
    notices: (trx: Knex, uid: string, documentIds: readonly string[]) =>
      openWithdrawals(trx, { uid, documentIds }),

    /**
     * Says of a public text that it is withdrawn, replaced, corrected or repealed; what is public of it
     * follows at once.
     *
     * @throws ValidationError `not_public`, `bad_replacement`; NotFoundError `text_not_found`
     */
    withdraw: (text: TextKey, { kind, note, replacedBy, by }: WithdrawInput): Promise<void> =>
      changing(text, async (trx) => {
        const row = await rowOf(text);
        const before = currentOf(await withdrawalsOf(trx, text));
        if (!possibleKinds(row.isPublic, before?.kind ?? null).includes(kind)) refuse('not_public');
        if (kind === 'replaced') await requireReplacement(text, row, replacedBy);
        await replaceWithdrawal(trx, {
          ...{ text, siteCode: row.siteCode ?? '', kind, note },
          replacedBy: kind === 'replaced' ? (replacedBy ?? null) : null,
          by: by === undefined ? currentActor(strapi) : by,
        });
        if (isGone(kind) && row.isPublic) {
          const { uid, documentId, locale } = text;
          const documents = strapi.documents(uid as UID.ContentType) as unknown as Published;
          await documents.unpublish({ documentId, ...(locale ? { locale } : {}) });
        }
        await follow(text);
        await audit(trx, text, { action: kind, row, reason: note, before });
      }),

    /**
     * Takes a mark off.
     *
     * @throws ValidationError `nothing_to_lift`, `publish_anew`
     */
    lift: (text: TextKey): Promise<void> =>
      changing(text, async (trx) => {
        const row = await rowOf(text);
        const before = currentOf(await withdrawalsOf(trx, text));
        if (!before) return refuse('nothing_to_lift');
        if (!isLiftable(before.kind)) refuse('publish_anew');
        await endWithdrawal(trx, text);
        await follow(text);
        await audit(trx, text, { action: 'lift_notice', row, reason: null, before });
      }),

    /** @throws NotFoundError `text_not_found` */
    async of(text: TextKey): Promise<WithdrawalState['data']> {
      const row = await rowOf(text);
      const rows = await withdrawalsOf(strapi.db.connection, text);
      const titles = await titlesOf(
        text.uid,
        rows.flatMap(({ replaced_by }) => replaced_by ?? [])
      );
      const withdrawalOf = ({
        replaced_by,
        by_id,
        by_name,
        ...one
      }: WithdrawalRow): Withdrawal => ({
        ...{ id: one.id, kind: one.kind, note: one.note },
        replacedBy:
          replaced_by === null
            ? null
            : { documentId: replaced_by, title: titles.get(replaced_by) ?? null },
        by: by_name === null ? null : { id: by_id, name: by_name },
        at: one.at.toISOString(),
        until: one.until?.toISOString() ?? null,
      });
      const current = currentOf(rows);
      return {
        current: current && withdrawalOf(current),
        history: rows.map(withdrawalOf),
        can: {
          set: [...possibleKinds(row.isPublic, current?.kind ?? null)],
          lift: isLiftable(current?.kind ?? null),
        },
      };
    },
  };
};
