import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { ACTIONS, type TextKey } from '../../../contracts/texts';
import { storable } from '../domain/storable';
import type { ActingUser } from '../services/approval/actor';
import { service } from '../services/service';
import type { Rights } from '../services/texts';

export const REMARKS = storable(1000).optional();

export const CONFIDENTIALITY = z.strictObject({
  conclusion: z.enum(['public', 'not_public', 'redact']),
  remarks: storable(1000),
});

export const HASH = z.string().regex(/^[0-9a-f]{64}$/);

export const ACTION = z.strictObject({
  locale: storable(20).nullish(),
  action: z.enum(ACTIONS),
  hash: HASH.optional(),
  remarks: REMARKS,
  conclusion: storable(200).optional(),
  confidentiality: CONFIDENTIALITY.optional(),
  answers: z.record(storable(200), storable(1000)).optional(),
  to: z.int().positive().optional(),
});

export type Action = Omit<z.infer<typeof ACTION>, 'locale'>;

const given = <Value>(value: Value | undefined, field: string): Value => {
  if (value !== undefined) return value;
  throw new errors.ValidationError(`${field}：必填`, { code: 'bad_parameter', field });
};

const required = (isAllowed: boolean): void => {
  if (isAllowed) return;
  throw new errors.PolicyError('您没有办理这份文稿的权限', { code: 'not_allowed' });
};

/** Does with a text what a request asks for, if the user's permissions allow it. */
export const act = async (
  strapi: Core.Strapi,
  { text, user, rights }: { text: TextKey; user: ActingUser; rights: Rights },
  asked: Action
): Promise<void> => {
  const approvals = service(strapi, 'approvals');
  const deed = { user, remarks: asked.remarks };
  switch (asked.action) {
    case 'submit':
      required(rights.update);
      return approvals.submit(text, { ...deed, hash: asked.hash, answers: asked.answers ?? {} });
    case 'pass': {
      const { conclusion, confidentiality } = asked;
      const hash = given(asked.hash, 'hash');
      return approvals.pass(text, { ...deed, hash, conclusion, confidentiality });
    }
    case 'return':
      return approvals.return(text, { ...deed, hash: given(asked.hash, 'hash') });
    case 'withdraw':
      return approvals.withdraw(text, deed);
    case 'hand-over':
      return approvals.handOver(text, { ...deed, to: given(asked.to, 'to') });
    case 'publish':
      required(rights.publish);
      return approvals.publish(text, deed);
    case 'force':
      required(rights.force && rights.publish);
      return approvals.force(text, deed);
  }
};
