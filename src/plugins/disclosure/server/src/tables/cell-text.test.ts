import { guardCell, unguardCell } from './cell-text';

describe('guardCell', () => {
  test.each(['=1+1', '+8613', '-1', '@SUM(A1)', '\tx', '\nx', '\uff1d1', "'=1", "''+1"])(
    'neutralises %j, and the reader gives it back',
    (text) => {
      const guarded = guardCell(text);
      expect(guarded).toBe(`'${text}`);
      expect(unguardCell(guarded)).toBe(text);
    }
  );

  test.each(['', '公开', '0104', '1-2', "'quoted'", 'a=b', '《条例》'])(
    'leaves %j alone both ways',
    (text) => {
      expect(guardCell(text)).toBe(text);
      expect(unguardCell(text)).toBe(text);
    }
  );

  test('treats a carriage return as the line end it is', () => {
    expect(guardCell('\r=1')).toBe("'\n=1");
  });
});
