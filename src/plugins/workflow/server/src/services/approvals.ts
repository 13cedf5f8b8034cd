import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { NoticeKind } from '../../../contracts/notices';
import type { Confidentiality, TextEvent, TextKey } from '../../../contracts/texts';
import {
  handOverRefusal,
  passRefusal,
  publishRefusal,
  returnRefusal,
  submitRefusal,
  withdrawRefusal,
  type Refusal,
} from '../domain/approval/refusals';
import { checksRefusal } from '../domain/approval/checks-refusal';
import { afterAction } from '../domain/approval/round';
import { insertRound } from '../queries/approval/insert-round';
import { insertStep } from '../queries/approval/insert-step';
import { lockDrafts } from '../queries/approval/lock-drafts';
import { newestRound, type StoredRound } from '../queries/approval/newest-round';
import { rowsOfText, type TextRow } from '../queries/approval/rows-of-text';
import { saversSincePublic } from '../queries/approval/savers-since-public';
import { updateRound } from '../queries/approval/update-round';
import { actorOf, type ActingUser, type NamedActor } from './approval/actor';
import { handlersOf } from './approval/handlers';
import { refuse } from './approval/refuse';
import { inTransaction } from './in-transaction';
import { goOut } from './schedules/go-out';
import { service } from './service';

/** A text that somebody acts on: nothing of it changes until the transaction ends. */
interface Desk {
  trx: Knex;
  text: TextKey;
  draft: TextRow;
  round: StoredRound | null;
  actor: NamedActor;
}

export interface Deed {
  user: ActingUser;
  remarks?: string | undefined;
}

interface Note {
  action: TextEvent['action'];
  conclusion?: string | null;
  remarks?: string | null;
  after?: object;
}

const NEVER_SUBMITTED: Refusal = {
  kind: 'conflict',
  code: 'wrong_state',
  message: '文稿尚未送审',
};

const required = (round: StoredRound | null): StoredRound => {
  if (!round) refuse(NEVER_SUBMITTED);
  return round as StoredRound;
};

/** From a submission to the signature (送审、审核、签发): each act is one transaction, or nothing. */
export const createApprovals = ({ strapi }: { strapi: Core.Strapi }) => {
  /** @throws NotFoundError `text_not_found` · PolicyError `site_out_of_reach` */
  const at = <Result>(
    text: TextKey,
    user: ActingUser,
    work: (desk: Desk) => Promise<Result>
  ): Promise<Result> =>
    inTransaction(strapi, async (trx) => {
      await lockDrafts(trx, strapi, text);
      const draft = (await rowsOfText(trx, strapi, text)).find((row) => !row.isPublic);
      if (!draft) throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
      await strapi
        .plugin('sites')
        .service('reach')
        .require(user, draft.siteCode ?? '');
      const round = await newestRound(trx, text, { lock: true });
      return work({ trx, text, draft, round, actor: await actorOf(strapi, user) });
    });

  const subjectOf = ({ text, draft }: Desk) => ({ ...text, title: draft.title });

  const note = async (
    { trx, text, draft, actor }: Desk,
    round: Pick<StoredRound, 'id' | 'step' | 'steps'>,
    { action, conclusion, remarks, after }: Note
  ): Promise<void> => {
    const stepName = round.steps[round.step]?.name ?? null;
    await insertStep(trx, {
      roundId: round.id,
      action,
      step: stepName === null ? null : round.step,
      stepName,
      actor,
      conclusion: conclusion ?? null,
      remarks: remarks ?? null,
      hash: draft.hash,
    });
    await service(strapi, 'audit').write(trx, {
      kind: 'workflow',
      action,
      siteCode: draft.siteCode,
      subject: { ...text, title: draft.title },
      after: { step: stepName, hash: draft.hash, ...after },
      reason: remarks ?? null,
    });
  };

  const tell = (
    desk: Desk,
    kind: NoticeKind,
    { to, detail = null }: { to: readonly (number | null)[]; detail?: string | null }
  ): Promise<void> =>
    service(strapi, 'notices').send(desk.trx, {
      to: [...new Set(to)].filter((id): id is number => id !== null && id !== desk.actor.id),
      kind,
      subject: {
        ...subjectOf(desk),
        siteCode: desk.draft.siteCode,
      },
      detail,
    });

  /** Who has had a hand in the text: the last saver; by the strict rule all since it was last public. */
  const saversOf = async (
    { trx, text, draft }: Desk,
    twoPerson: StoredRound['twoPerson']
  ): Promise<number[]> => {
    const last = draft.saverId === null ? [] : [draft.saverId];
    return twoPerson === 'strict' ? [...last, ...(await saversSincePublic(trx, text))] : last;
  };

  const tellHandlers = async (desk: Desk, kind: NoticeKind): Promise<void> => {
    const round = await newestRound(desk.trx, desk.text);
    if (!round) return;
    const people = await handlersOf(strapi, round, desk.draft.siteCode);
    await tell(desk, kind, { to: people.map(({ id }) => id) });
  };

  const publishNow = async (text: TextKey): Promise<void> => goOut(strapi, text, 'publish');

  return {
    /**
     * 送审. By whoever may edit the text.
     *
     * @throws ConflictError `wrong_state`, `text_changed`
     */
    submit: (
      text: TextKey,
      {
        user,
        remarks,
        hash,
        answers = {},
      }: Deed & { hash?: string | undefined; answers?: Record<string, string> }
    ) =>
      at(text, user, async (desk) => {
        const { trx, draft, round, actor } = desk;
        refuse(submitRefusal(round, draft.hash));
        if (hash !== undefined && hash !== draft.hash) {
          const message = '文稿在您打开之后已被修改，请重新阅读后再送审';
          refuse({ kind: 'conflict', code: 'text_changed', message });
        }
        const report = await service(strapi, 'checks').run(text, { at: 'submission', trx });
        refuse(checksRefusal(report, answers), { report });
        const procedure = await service(strapi, 'procedures').of(text.uid, draft.siteCode);
        const id = await insertRound(trx, {
          text,
          siteCode: draft.siteCode,
          title: draft.title,
          procedure,
          hash: draft.hash,
          author: actor,
          saverIds: await saversOf(desk, procedure.twoPerson),
          report: { ...report, answers },
        });
        await note(
          desk,
          { id, step: 0, steps: [] },
          { action: 'submit', remarks: remarks ?? null }
        );
        await tellHandlers(desk, 'submitted');
      }),

    /**
     * Passes the waiting step (审核通过、签发). With the last one the text goes out in the same transaction,
     * unless a publication is planned or the procedure leaves it to a person.
     *
     * @param given.hash of the text as the actor has read it
     * @throws PolicyError `not_yours`, `same_person` · ConflictError `wrong_state`, `text_changed` ·
     *   ValidationError `confidentiality_required`, `not_public`
     */
    pass: (
      text: TextKey,
      given: Deed & {
        hash: string;
        conclusion?: string | undefined;
        confidentiality?: Confidentiality | undefined;
      }
    ) =>
      at(text, given.user, async (desk) => {
        const { trx, draft, actor } = desk;
        const round = required(desk.round);
        const { confidentiality } = given;
        refuse(passRefusal(round, actor, { now: draft.hash, seen: given.hash, confidentiality }));
        const next = afterAction(round, 'pass');
        if (next.state === 'approved') {
          const report = await service(strapi, 'checks').run(text, {
            ...{ at: 'approval', trx },
            confidentiality: confidentiality ?? round.confidentiality,
          });
          refuse(report.outcome === 'fail' ? checksRefusal(report, {}) : null, { report });
        }
        await updateRound(trx, round.id, { ...next, handlerName: null, confidentiality });
        await note(desk, round, {
          action: 'pass',
          conclusion: given.conclusion ?? '通过',
          remarks: given.remarks ?? confidentiality?.remarks ?? null,
          after: confidentiality ? { confidentiality } : {},
        });
        if (next.state === 'in_review') return tellHandlers(desk, 'passed');
        const waits = await service(strapi, 'schedules').waits(text);
        const isOut = round.publishOnApproval && !waits;
        if (isOut) await publishNow(text);
        await tell(desk, isOut ? 'published' : 'approved', { to: [round.authorId] });
      }),

    /** 退回, with the reason. @throws as `pass`; ValidationError `remarks_required` */
    return: (text: TextKey, { user, remarks, hash }: Deed & { hash: string }) =>
      at(text, user, async (desk) => {
        const round = required(desk.round);
        refuse(returnRefusal(round, desk.actor, { now: desk.draft.hash, seen: hash, remarks }));
        await updateRound(desk.trx, round.id, {
          ...afterAction(round, 'return'),
          handlerName: null,
        });
        await note(desk, round, { action: 'return', remarks: remarks ?? null });
        await tell(desk, 'returned', { to: [round.authorId], detail: remarks ?? null });
      }),

    /** 撤回送审, by the author. @throws PolicyError `not_yours` · ConflictError `wrong_state` */
    withdraw: (text: TextKey, { user, remarks }: Deed) =>
      at(text, user, async (desk) => {
        const round = required(desk.round);
        refuse(withdrawRefusal(round, desk.actor));
        const waited = await handlersOf(strapi, round, desk.draft.siteCode);
        await updateRound(desk.trx, round.id, {
          ...afterAction(round, 'withdraw'),
          handlerName: null,
        });
        await note(desk, round, { action: 'withdraw', remarks: remarks ?? null });
        await tell(desk, 'withdrawn', { to: [round.handlerId, ...waited.map(({ id }) => id)] });
      }),

    /** 转办. @param given.to admin user @throws ValidationError `handler_unfit` and as `pass` */
    handOver: (text: TextKey, { user, remarks, to }: Deed & { to: number }) =>
      at(text, user, async (desk) => {
        const round = required(desk.round);
        const people = await handlersOf(strapi, round, desk.draft.siteCode);
        const handler = people.find(({ id }) => id === to);
        refuse(handOverRefusal(round, desk.actor, handler));
        await updateRound(desk.trx, round.id, {
          ...afterAction(round, 'hand_over', to),
          handlerName: handler?.name ?? null,
        });
        await note(desk, round, {
          action: 'hand_over',
          conclusion: handler?.name ?? null,
          remarks: remarks ?? null,
        });
        await tell(desk, 'handed_over', { to: [to], detail: remarks ?? null });
      }),

    /** Who may take the step that waits; nobody where none does. */
    handlers: async (text: TextKey): Promise<NamedActor[]> => {
      const round = await newestRound(strapi.db.connection, text);
      return round?.state === 'in_review' ? handlersOf(strapi, round, round.siteCode) : [];
    },

    /** Publishes what is approved and has not gone out by itself; for who may publish. */
    publish: (text: TextKey, { user }: Deed) => at(text, user, () => publishNow(text)),

    /**
     * 免审发布: without approval, with a reason, by who may. What is approved needs no force.
     *
     * @throws ValidationError `reason_required` · ConflictError `wrong_state`
     */
    force: (text: TextKey, { user, remarks }: Deed) =>
      at(text, user, async ({ actor, draft, round }) => {
        const reason = remarks?.trim() ?? '';
        if (reason === '') {
          const message = '免审发布必须写明理由';
          refuse({ kind: 'invalid', code: 'reason_required', message, field: 'remarks' });
        }
        if (publishRefusal(round, draft.hash) === null) {
          refuse({ kind: 'conflict', code: 'wrong_state', message: '文稿已经签发，无需免审发布' });
        }
        await service(strapi, 'gate').forced({ reason, actor }, () => publishNow(text));
      }),
  };
};
