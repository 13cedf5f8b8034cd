import type { Confidentiality } from '../../../../contracts/texts';
import { POSSIBLE, type Round, type RoundAction } from './round';

/** Why something cannot be done; codes are stable. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly kind: 'invalid' | 'forbidden' | 'conflict';
}

export interface Actor {
  readonly id: number;
  /** Codes of roles. */
  readonly roles: readonly string[];
}

const SUPER_ADMIN = 'strapi-super-admin';
const PREFIX = 'gongkai-';

const refusal = (
  kind: Refusal['kind'],
  code: string,
  [message, field]: readonly [string, string?]
): Refusal => ({ kind, code, message, ...(field === undefined ? {} : { field }) });

export const isSuperAdmin = (actor: Actor): boolean => actor.roles.includes(SUPER_ADMIN);

/** The actor's roles as steps name them: the seeded ones also without their prefix. */
export const stepRoles = (actor: Actor): string[] =>
  actor.roles.flatMap((role) =>
    role.startsWith(PREFIX) ? [role, role.slice(PREFIX.length)] : [role]
  );

/** Whether the actor's roles are those of the step; the super administrator may take any. */
export const holdsStep = (roles: readonly string[], actor: Actor): boolean =>
  isSuperAdmin(actor) || stepRoles(actor).some((role) => roles.includes(role));

/** 同一人不得经手两步: not one's own text, no two steps of a round; it holds for everyone. */
export const isSamePerson = (round: Round, actor: Pick<Actor, 'id'>): boolean =>
  round.twoPerson !== 'off' &&
  [round.authorId, ...round.saverIds, ...round.passedBy].includes(actor.id);

const WRONG_STATE = refusal('conflict', 'wrong_state', ['文稿的审签状态已经变化，请刷新后再操作']);
const TEXT_CHANGED = refusal('conflict', 'text_changed', [
  '文稿在您打开之后已被修改，请重新阅读后再操作',
]);
const NOT_YOURS = refusal('forbidden', 'not_yours', ['这一步不由您办理']);
const SAME_PERSON = refusal('forbidden', 'same_person', [
  '同一人不得经手同一文稿的两个环节，请交由他人办理',
]);

const stateRefusal = (round: Round, action: RoundAction): Refusal | null =>
  POSSIBLE[action].includes(round.state) ? null : WRONG_STATE;

const stepRefusal = (round: Round, actor: Actor): Refusal | null => {
  const waiting = round.steps[round.step];
  if (!waiting || !holdsStep(waiting.roles, actor)) return NOT_YOURS;
  return round.handlerId !== null && round.handlerId !== actor.id ? NOT_YOURS : null;
};

/** 保密审查 (政府信息公开条例 Art. 17): where the step asks for it, no text goes on without. */
const confidentialityRefusal = (
  round: Round,
  given: Confidentiality | undefined
): Refusal | null => {
  if (round.steps[round.step]?.confidentiality !== true) return null;
  if (!given || given.remarks.trim() === '') {
    return refusal('invalid', 'confidentiality_required', [
      '请填写保密审查结论和意见',
      'confidentiality',
    ]);
  }
  if (given.conclusion === 'public') return null;
  return refusal('invalid', 'not_public', [
    '保密审查结论不是“可以公开”，不能通过，请退回修改',
    'confidentiality',
  ]);
};

/** Whether the actor may pass the waiting step, whatever the text says. */
export const mayPass = (round: Round, actor: Actor): Refusal | null =>
  stateRefusal(round, 'pass') ??
  stepRefusal(round, actor) ??
  (isSamePerson(round, actor) ? SAME_PERSON : null);

/**
 * @param given.now hash of the content now
 * @param given.seen hash of the content the actor has read
 */
export const passRefusal = (
  round: Round,
  actor: Actor,
  given: { now: string; seen: string; confidentiality?: Confidentiality | undefined }
): Refusal | null =>
  mayPass(round, actor) ??
  (given.seen !== given.now || given.now !== round.hash ? TEXT_CHANGED : null) ??
  confidentialityRefusal(round, given.confidentiality);

/** One may send back what one may not pass: a second pair of eyes is never less. */
export const mayReturn = (round: Round, actor: Actor): Refusal | null =>
  stateRefusal(round, 'return') ?? stepRefusal(round, actor);

export const returnRefusal = (
  round: Round,
  actor: Actor,
  given: { now: string; seen: string; remarks?: string | undefined }
): Refusal | null =>
  mayReturn(round, actor) ??
  (given.seen === given.now ? null : TEXT_CHANGED) ??
  (given.remarks?.trim()
    ? null
    : refusal('invalid', 'remarks_required', ['退回时请写明理由', 'remarks']));

/** By the one who submitted it, until it is out. */
export const withdrawRefusal = (round: Round, actor: Actor): Refusal | null =>
  stateRefusal(round, 'withdraw') ?? (round.authorId === actor.id ? null : NOT_YOURS);

/** By whoever holds the step, also when it waits for another: people fall ill. */
export const mayHandOver = (round: Round, actor: Actor): Refusal | null =>
  stateRefusal(round, 'hand_over') ??
  (holdsStep(round.steps[round.step]?.roles ?? [], actor) ? null : NOT_YOURS);

export const handOverRefusal = (
  round: Round,
  actor: Actor,
  to: Actor | undefined
): Refusal | null =>
  mayHandOver(round, actor) ??
  (to && holdsStep(round.steps[round.step]?.roles ?? [], to) && !isSamePerson(round, to)
    ? null
    : refusal('invalid', 'handler_unfit', ['所选人员不能办理这一步', 'to']));

/**
 * Whether a text may be submitted: not while it is in review, nor when what it says is approved.
 *
 * @param now hash of the content now
 */
export const submitRefusal = (round: Round | null, now: string): Refusal | null => {
  if (!round) return null;
  if (round.state === 'in_review') return WRONG_STATE;
  const stands = round.state === 'approved' || round.state === 'published';
  return stands && round.hash === now ? WRONG_STATE : null;
};

/**
 * Whether a text may go out: only what was approved, and as it was approved.
 *
 * @param round the newest; null: never submitted
 * @param now hash of the draft's content
 */
export const publishRefusal = (
  round: Pick<Round, 'state' | 'hash'> | null,
  now: string
): Refusal | null => {
  const stands = round?.state === 'approved' || round?.state === 'published';
  if (stands && round.hash === now) return null;
  if (stands || round?.state === 'voided') {
    return refusal('conflict', 'text_changed', ['签发之后又有修改，请重新送审']);
  }
  return refusal('conflict', 'approval_required', ['尚未签发，不能发布，请先送审']);
};
