/** 公开属性, decided at the source of every document (条例 Art. 13). */
export const PUBLISHING_ATTRIBUTES = [
  { code: 'proactive', zh: '主动公开', en: 'Proactively disclosed' },
  { code: 'on_request', zh: '依申请公开', en: 'Disclosed on request' },
  { code: 'withheld', zh: '不予公开', en: 'Withheld' },
] as const;

/**
 * The legal grounds (法定理由) of the 政府信息公开条例 for not disclosing. Those of Art. 14 forbid
 * disclosure; those of Art. 15 and 16 leave it to consent, public interest or discretion.
 */
export const WITHHOLDING_GROUNDS = [
  { code: 'state_secret', article: 14, zh: '国家秘密', en: 'State secret' },
  {
    code: 'law_forbids',
    article: 14,
    zh: '法律、行政法规禁止公开',
    en: 'Disclosure forbidden by law or administrative regulation',
  },
  {
    code: 'security_stability',
    article: 14,
    zh: '危及国家安全、公共安全、经济安全、社会稳定',
    en: 'Danger to national, public or economic security or social stability',
  },
  { code: 'trade_secret', article: 15, zh: '商业秘密', en: 'Trade secret' },
  { code: 'privacy', article: 15, zh: '个人隐私', en: 'Personal privacy' },
  { code: 'internal_affairs', article: 16, zh: '内部事务信息', en: 'Internal affairs' },
  { code: 'process_information', article: 16, zh: '过程性信息', en: 'Deliberative information' },
  { code: 'enforcement_file', article: 16, zh: '行政执法案卷信息', en: 'Enforcement case file' },
] as const;

export type Problem = { readonly field: string; readonly code: string; readonly message: string };

type Claim = {
  readonly attribute: string | null;
  readonly ground?: string | null;
  readonly reason?: string | null;
};

/**
 * What is wrong with a publishing attribute and its justification; empty when nothing is.
 * Withholding needs a ground of the law and a reason for this case; what is proactively disclosed
 * has no ground; a ground that forbids disclosure (Art. 14) cannot stand beside 依申请公开.
 */
export function checkPublishingAttribute({ attribute, ground, reason }: Claim): Problem[] {
  if (!PUBLISHING_ATTRIBUTES.some(({ code }) => code === attribute)) {
    return [problem('attribute', 'attribute_unknown', '请选择公开属性')];
  }
  const known = WITHHOLDING_GROUNDS.find(({ code }) => code === ground);
  if (!isBlank(ground) && known === undefined) {
    return [problem('ground', 'ground_unknown', `没有这一不予公开理由：${ground}`)];
  }
  if (attribute === 'proactive') {
    return known === undefined
      ? []
      : [problem('ground', 'ground_not_allowed', '主动公开的信息不应填写不予公开理由')];
  }
  if (attribute === 'on_request') {
    return known?.article === 14
      ? [problem('ground', 'ground_forbids_disclosure', '条例第十四条的信息只能不予公开')]
      : [];
  }
  return [
    ...(known === undefined
      ? [problem('ground', 'ground_required', '不予公开须选择法定理由（条例第十四至十六条）')]
      : []),
    ...(isBlank(reason) ? [problem('reason', 'reason_required', '不予公开须说明具体原因')] : []),
  ];
}

function problem(field: keyof Claim, code: string, message: string): Problem {
  return { field, code, message };
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
