import { spend, type Budget } from './budget';

const budget: Budget = { points: 60, period: 60_000 };

/** Spends one cost after the other, at these moments. */
const spendAll = (costs: readonly (readonly [now: number, cost: number])[]) => {
  let wholeAt = 0;
  return costs.map(([now, cost]) => {
    const spending = spend(budget, { wholeAt, cost, now });
    ({ wholeAt } = spending);
    return spending;
  });
};

test('a whole budget may be spent at once, and not a point more', () => {
  const spendings = spendAll(Array.from({ length: 61 }, () => [1_000, 1] as const));
  expect(spendings.map(({ left }) => left).slice(0, 60)).toEqual(
    Array.from({ length: 60 }, (_, at) => 59 - at)
  );
  expect(spendings.filter(({ allowed }) => allowed)).toHaveLength(60);
  expect(spendings.at(-1)).toMatchObject({ allowed: false, left: 0, wait: 1_000, reset: 60_000 });
});

test('points come back evenly', () => {
  const [, empty, early, later] = spendAll([
    [0, 30],
    [0, 30],
    [999, 1],
    [1_000, 1],
  ]);
  expect(empty).toMatchObject({ allowed: true, left: 0, reset: 60_000 });
  expect(early?.allowed).toBe(false);
  expect(later).toMatchObject({ allowed: true, left: 0 });
});

test('what is refused costs nothing', () => {
  const [, refused, smaller] = spendAll([
    [0, 50],
    [0, 20],
    [0, 10],
  ]);
  expect(refused).toMatchObject({ allowed: false, left: 10, wait: 10_000 });
  expect(smaller).toMatchObject({ allowed: true, left: 0 });
});

test('an idle client does not gather more than the whole', () => {
  const [, , after] = spendAll([
    [0, 60],
    [3_600_000, 60],
    [3_600_000, 1],
  ]);
  expect(after?.allowed).toBe(false);
});
