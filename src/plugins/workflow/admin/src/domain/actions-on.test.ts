import type { TextState } from '../../../contracts/texts';
import { actionsOn } from './actions-on';

const NOTHING = {
  submit: false,
  pass: false,
  return: false,
  withdraw: false,
  handOver: false,
  publish: false,
  force: false,
  schedule: false,
};
const steps = [{ key: 'review' }, { key: 'sign' }];
const keysOf = (can: Partial<TextState['can']>, step: number | null = 0) => {
  const state = { steps, step, can: { ...NOTHING, ...can } } as TextState;
  return actionsOn({ state, canTakeDown: false });
};

test('Who only writes sees one button beside 保存: to submit, then to recall', () => {
  expect(keysOf({ submit: true })).toEqual({ buttons: ['submit'], menu: [] });
  expect(keysOf({ withdraw: true })).toEqual({ buttons: ['recall'], menu: [] });
});

test('Whose turn it is passes or returns; all else is in the menu', () => {
  const can = { pass: true, return: true, handOver: true, schedule: true, force: true };
  expect(keysOf(can)).toEqual({
    buttons: ['pass', 'return'],
    menu: ['hand-over', 'schedule', 'force'],
  });
});

test('The last step is called by its name', () => {
  expect(keysOf({ pass: true }, 1).buttons).toEqual(['sign']);
});
