import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NoticeList } from '../../../contracts/notices';
import type { Config } from '../config';
import { noticeMail } from '../domain/notice-mail';
import type { Queue } from '../domain/queue';
import { withoutAddresses } from '../domain/without-addresses';
import { insertNotices, type NewNotices } from '../queries/insert-notices';
import { countUnread, markRead, noticesOf } from '../queries/notices-of';
import { markMailed, noticeToMail } from '../queries/notices-to-mail';
import { service } from './service';

const PAGE = 50;

/** A mail server that is down for a weekend delays mail, and loses none. */
export const MAIL: Queue = {
  name: 'workflow.mail',
  options: { retryLimit: 12, retryDelay: 60, retryBackoff: true, expireInSeconds: 120 },
  pollSeconds: 5,
  batchSize: 1,
};

/** What people are told of: in the panel, and by e-mail where that is switched on. */
export const createNotices = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Tells people of something in the transaction that does it; letters go out after its commit.
   *
   * @param notices.to ids of admin users; who is not active is left out
   * @example await notices.send(trx, { to: [authorId], kind: 'returned', subject, detail: remarks })
   */
  async send(trx: Knex, notices: NewNotices): Promise<void> {
    if (notices.to.length === 0) return;
    const ids = await insertNotices(trx, notices);
    const { enabled } = strapi.config.get<Config['mail']>('plugin::workflow.mail');
    if (!enabled) return;
    for (const id of ids) await service(strapi, 'jobs').send(trx, MAIL.name, { data: { id } });
  },

  /** The user's own, newest first. */
  async list(
    userId: number,
    { unread = false, before = null }: { unread?: boolean; before?: number | null } = {}
  ): Promise<NoticeList> {
    const db = strapi.db.connection;
    const found = await noticesOf(db, { userId, unread, before, limit: PAGE + 1 });
    const data = found.slice(0, PAGE);
    return {
      data,
      meta: {
        unread: await countUnread(db, userId),
        nextBefore: found.length > PAGE ? (data.at(-1)?.id ?? null) : null,
      },
    };
  },

  /** @param ids null: all. @returns how many are left unread */
  async read(userId: number, ids: number[] | null): Promise<number> {
    await markRead(strapi.db.connection, userId, ids);
    return countUnread(strapi.db.connection, userId);
  },

  /**
   * Sends a notice's letter, unless it was sent. A crash between the sending and its note sends it
   * again: twice is better than never.
   *
   * @throws Error without the address: the log is no place for it
   */
  async mail(id: number): Promise<void> {
    const notice = await noticeToMail(strapi.db.connection, id);
    if (!notice) return;
    const { from } = strapi.config.get<Config['mail']>('plugin::workflow.mail');
    const letter = noticeMail(notice, notice.language);
    const failure = await strapi
      .plugin('email')
      .service<{ send: (letter: object) => Promise<unknown> }>('email')
      .send({ ...letter, to: notice.email, ...(from && { from }) })
      .then(
        () => null,
        (error: unknown) => withoutAddresses(error instanceof Error ? error.message : String(error))
      );
    if (failure !== null) throw new Error(`notice ${id}: ${failure}`);
    await markMailed(strapi.db.connection, id);
  },
});
