import { totalsByArea } from './totals-by-area';

const area = (siteCode: string, areaCode: string, items: number) => ({
  siteCode,
  areaCode,
  areaName: areaCode,
  items,
  covered: 1,
  without: items - 1,
  onTime: 1,
  late: 0,
  overdue: 2,
});

test('An area has the figures of all its sites', () => {
  const [total] = totalsByArea([area('yingjiang', 'a', 3), area('daguan', 'a', 2)]);
  expect(total).toMatchObject({ areaCode: 'a', items: 5, covered: 2, without: 3, overdue: 4 });
  expect(total).not.toHaveProperty('siteCode');
});

test('The area with most items comes first, and the rows given stay as they are', () => {
  const rows = [area('x', 'small', 1), area('x', 'large', 9), area('y', 'small', 1)];
  expect(totalsByArea(rows).map(({ areaCode }) => areaCode)).toEqual(['large', 'small']);
  expect(rows[0]?.items).toBe(1);
});
