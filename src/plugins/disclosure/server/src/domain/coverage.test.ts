import { coverageOf } from './coverage';

describe('coverageOf', () => {
  test('every item is without a record, on time or late, and counted once', () => {
    const coverage = coverageOf([
      { items: 10, covered: 6, late: 2, unrecognised: 1 },
      { items: 5, covered: 0, late: 0, unrecognised: 2 },
    ]);
    expect(coverage).toEqual({
      items: 15,
      covered: 6,
      without: 9,
      onTime: 4,
      late: 2,
      unrecognisedLimits: 3,
    });
    expect(coverage.without + coverage.onTime + coverage.late).toBe(coverage.items);
  });

  test('no areas are no items', () => {
    expect(coverageOf([])).toMatchObject({ items: 0, covered: 0, without: 0, onTime: 0, late: 0 });
  });
});
