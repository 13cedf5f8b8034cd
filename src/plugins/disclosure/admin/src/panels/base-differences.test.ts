import { baseDifferences } from './base-differences';

test('An item without a base differs from nothing', () => {
  expect(baseDifferences({ limitText: '及时' })).toEqual([]);
});

test('Only what differs is named, with what the base says', () => {
  const baseSnapshot = { limitText: '及时公开', channels: ['portal'], content: null };
  const item = { baseSnapshot, limitText: '7个工作日内', channels: ['portal'], content: '' };
  expect(baseDifferences(item)).toEqual([{ field: 'limitText', before: '及时公开' }]);
});
