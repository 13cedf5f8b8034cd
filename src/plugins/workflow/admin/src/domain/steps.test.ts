import { moved, stepsOf, withStep } from './steps';

const step = (key: string) => ({
  key,
  name: key,
  nameEn: '',
  roles: ['reviewer'],
  confidentiality: false,
});

test('A new step takes a key no other has', () => {
  expect(withStep([step('review'), step('step-1')]).map(({ key }) => key)).toEqual([
    'review',
    'step-1',
    'step-2',
  ]);
});

test('A step changes places with its neighbour, and stays where there is none', () => {
  const steps = [step('a'), step('b')];
  expect(moved(steps, 0, 1).map(({ key }) => key)).toEqual(['b', 'a']);
  expect(moved(steps, 0, -1)).toEqual(steps);
  expect(moved(steps, 1, 1)).toEqual(steps);
});

test.each([[null], ['[]'], [{}], [[1, null, { key: 'a' }]]])('%j holds no steps', (value) => {
  expect(stepsOf(value)).toEqual([]);
});
