import { findPersonalData } from './find-personal-data';
import { CASES } from './personal-data.cases';

const count = (list: readonly string[], one: string) =>
  list.filter((other) => other === one).length;

test('personal data are told from the numbers that look like them: precision and recall above 0.98', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(200);
  let [right, wrong, missed] = [0, 0, 0];
  const astray: string[] = [];
  for (const { text, kinds } of CASES) {
    const found = findPersonalData(text).map(({ kind }) => kind);
    for (const kind of new Set([...kinds, ...found])) {
      const [there, told] = [count(kinds, kind), count(found, kind)];
      right += Math.min(there, told);
      wrong += Math.max(0, told - there);
      missed += Math.max(0, there - told);
      if (there !== told) astray.push(`${kind} ${told} of ${there}: ${text}`);
    }
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  process.stdout.write(
    `personal data: ${CASES.length} cases, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n${astray.map((one) => `  astray: ${one}\n`).join('')}`
  );
  expect(precision).toBeGreaterThan(0.98);
  expect(recall).toBeGreaterThan(0.98);
});

test('what is found is shown masked, and where it stands', () => {
  const text = '联系人：１３８ ５５６１ ０００１。';
  const [found] = findPersonalData(text);
  expect(found).toEqual({ kind: 'mobile_number', start: 4, end: 17, masked: '138******01' });
});
