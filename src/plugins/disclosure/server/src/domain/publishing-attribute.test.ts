import { checkPublishingAttribute, WITHHOLDING_GROUNDS } from './publishing-attribute';

type Claim = Parameters<typeof checkPublishingAttribute>[0];

const codes = (claim: Claim) =>
  checkPublishingAttribute(claim).map(({ field, code }) => `${field}:${code}`);

const cases: [rule: string, claim: Claim, problems: string[]][] = [
  ['proactive disclosure needs nothing', { attribute: 'proactive' }, []],
  [
    'proactive disclosure has no ground',
    { attribute: 'proactive', ground: 'privacy', reason: 'x' },
    ['ground:ground_not_allowed'],
  ],
  ['disclosure on request needs nothing', { attribute: 'on_request' }, []],
  [
    'disclosure on request may name third-party rights',
    { attribute: 'on_request', ground: 'trade_secret' },
    [],
  ],
  [
    'Art. 14 forbids disclosure on request too',
    { attribute: 'on_request', ground: 'state_secret', reason: '定密文件' },
    ['ground:ground_forbids_disclosure'],
  ],
  [
    'withholding needs a ground and a reason, and both are missing',
    { attribute: 'withheld', ground: null, reason: '  ' },
    ['ground:ground_required', 'reason:reason_required'],
  ],
  [
    'withholding needs a reason beside its ground',
    { attribute: 'withheld', ground: 'privacy', reason: '' },
    ['reason:reason_required'],
  ],
  [
    'a ground the law does not know is refused',
    { attribute: 'withheld', ground: 'because', reason: '无' },
    ['ground:ground_unknown'],
  ],
  ['an unknown attribute is refused', { attribute: 'secret' }, ['attribute:attribute_unknown']],
  ['an attribute must be chosen', { attribute: null }, ['attribute:attribute_unknown']],
];

test.each(cases)('%s', (_rule, claim, problems) => {
  expect(codes(claim)).toEqual(problems);
});

test.each(WITHHOLDING_GROUNDS)('ground $code of Art. $article justifies withholding', (ground) => {
  expect(codes({ attribute: 'withheld', ground: ground.code, reason: '本件属此情形' })).toEqual([]);
});
