import { fromWallClock, inBeijing, toWallClock } from './beijing-time';

test('An instant is shown by the clock of Beijing, whatever the clock of the browser', () => {
  expect(inBeijing('2026-11-23T16:30:00Z', 'zh-Hans')).toContain('2026年11月24日');
  expect(inBeijing('2026-11-23T16:30:00Z', 'zh-Hans')).toContain('00:30');
});

test('A time is entered by the clock of Beijing', () => {
  expect(fromWallClock('2026-12-01T09:00')).toBe('2026-12-01T09:00:00+08:00');
  expect(toWallClock('2026-12-01T01:00:00Z')).toBe('2026-12-01T09:00');
});

test.each(['', '2026-12-01', '2026-13-01T09:00', '2026-12-01T09:00Z'])(
  '%p is no time yet',
  (text) => {
    expect(fromWallClock(text)).toBeNull();
  }
);
