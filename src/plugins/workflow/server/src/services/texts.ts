import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { TextKey, TextState, TextStep } from '../../../contracts/texts';
import type { Procedure } from '../domain/approval/procedure';
import {
  mayHandOver,
  mayPass,
  mayReturn,
  publishRefusal,
  submitRefusal,
  withdrawRefusal,
} from '../domain/approval/refusals';
import { textStatus } from '../domain/approval/text-status';
import { eventsOfText, type StoredEvent } from '../queries/approval/events-of-text';
import { newestRound, type StoredRound } from '../queries/approval/newest-round';
import { rowsOfText, type TextRow } from '../queries/approval/rows-of-text';
import { contentOfText, type TextContent } from '../queries/approval/content-of-text';
import { actorOf, type ActingUser, type NamedActor } from './approval/actor';
import { inTransaction } from './in-transaction';
import { service } from './service';

/** What the user's permissions allow with this text, whatever its state. */
export interface Rights {
  update: boolean;
  publish: boolean;
  force: boolean;
}

const stepsOf = (
  procedure: Pick<Procedure, 'steps'>,
  round: StoredRound | null,
  events: readonly StoredEvent[]
): TextStep[] =>
  procedure.steps.map((step, index) => {
    const passed = events.find(
      ({ action, stepIndex, round: number }) =>
        action === 'pass' && stepIndex === index && number === round?.round
    );
    if (!passed) return step;
    const { at, conclusion, remarks } = passed;
    return { ...step, done: { by: passed.by ?? { id: 0, name: '' }, at, conclusion, remarks } };
  });

const personOf = (id: number | null, name: string | null) =>
  id === null ? null : { id, name: name ?? '' };

const rightsNow = (
  { draft, round, isPublic }: { draft: TextRow; round: StoredRound | null; isPublic: boolean },
  actor: NamedActor,
  rights: Rights
): TextState['can'] => {
  const isApproved = publishRefusal(round, draft.hash) === null;
  return {
    submit: rights.update && submitRefusal(round, draft.hash) === null,
    pass: round !== null && mayPass(round, actor) === null,
    return: round !== null && mayReturn(round, actor) === null,
    withdraw: round !== null && withdrawRefusal(round, actor) === null,
    handOver: round !== null && mayHandOver(round, actor) === null,
    publish: rights.publish && isApproved && (!isPublic || round?.state === 'approved'),
    force: rights.force && rights.publish && !isApproved,
    schedule: rights.publish && (isApproved || round?.state === 'in_review' || isPublic),
  };
};

/** Texts (文稿) and where they stand. */
export const createTexts = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Where a text stands and what this user may do with it.
   *
   * @throws NotFoundError `text_not_found`
   */
  async state(
    text: TextKey,
    { user, rights }: { user: ActingUser; rights: Rights }
  ): Promise<TextState> {
    return inTransaction(strapi, async (db) => {
      const rows = await rowsOfText(db, strapi, text);
      const draft = rows.find((row) => !row.isPublic);
      if (!draft) throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
      const publicRow = rows.find((row) => row.isPublic) ?? null;
      const isPublic = publicRow !== null;
      const round = await newestRound(db, text);
      const events = await eventsOfText(db, text);
      const isOver = !round || round.forced || submitRefusal(round, draft.hash) === null;
      const procedure =
        round && !isOver ? round : await service(strapi, 'procedures').of(text.uid, draft.siteCode);
      const waiting = round?.state === 'in_review' ? round : null;
      return {
        ...text,
        siteCode: draft.siteCode,
        title: draft.title,
        state: textStatus(round, { hash: draft.hash, publicHash: publicRow?.hash ?? null }),
        isPublic,
        round: round?.round ?? 0,
        hash: draft.hash,
        step: waiting?.step ?? null,
        steps: stepsOf(procedure, isOver ? null : round, events),
        twoPerson: procedure.twoPerson,
        publishOnApproval: procedure.publishOnApproval,
        can: rightsNow({ draft, round, isPublic }, await actorOf(strapi, user), rights),
        needsConfidentiality: waiting?.steps[waiting.step]?.confidentiality === true,
        author: personOf(round?.authorId ?? null, round?.authorName ?? null),
        handler: personOf(waiting?.handlerId ?? null, waiting?.handlerName ?? null),
        submittedAt: round && !round.forced ? round.submittedAt : null,
        history: events.map(({ stepIndex: _stepIndex, ...event }) => event),
        report: round?.report ?? null,
      };
    });
  },

  /** What the draft of a text says; null: there is none. */
  content: (text: TextKey): Promise<TextContent | null> =>
    inTransaction(strapi, (db) => contentOfText(db, strapi, text)),
});
