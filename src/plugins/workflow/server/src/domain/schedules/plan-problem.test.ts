import { planProblem, type PlanFacts } from './plan-problem';

const now = new Date('2026-12-01T00:00:00Z');
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const facts: PlanFacts = {
  action: 'publish',
  at: after(2),
  now,
  approvable: true,
  isPublic: false,
  other: null,
};

test.each<[string, Partial<PlanFacts>, string | undefined]>([
  ['an approved text goes out later', {}, undefined],
  ['the past is over', { at: now }, 'in_the_past'],
  ['nobody plans for decades', { at: after(3 * 365 * 24) }, 'too_far'],
  ['a draft that nobody reviews waits in vain', { approvable: false }, 'approval_required'],
  ['it is not taken down before it is out', { other: after(1) }, 'wrong_order'],
  ['what is not public has nothing to take down', { action: 'unpublish' }, 'not_public'],
  ['what will be public has', { action: 'unpublish', other: after(1) }, undefined],
  ['but not before it is', { action: 'unpublish', other: after(3) }, 'wrong_order'],
  [
    'a public text may come down before its next version goes out',
    { action: 'unpublish', isPublic: true, other: after(3) },
    undefined,
  ],
  [
    'to take down needs no approval',
    { action: 'unpublish', isPublic: true, approvable: false },
    undefined,
  ],
])('%s', (_, more, code) => {
  expect(planProblem({ ...facts, ...more })?.code).toBe(code);
});
