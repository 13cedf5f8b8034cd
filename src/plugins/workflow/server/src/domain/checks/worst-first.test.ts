import type { Found } from './check';
import { worstFirst } from './worst-first';

const found = (excerpt: string, severity: Found['severity']): Found => ({
  ...{ field: 'body', code: 'x', severity, excerpt },
  message: { zh: '', en: '' },
});

test('what blocks is told however much else there is, each in the order of the text', () => {
  const all = [found('a', 'warn'), found('b', 'warn'), found('c', 'fail'), found('d', 'fail')];
  expect(worstFirst(all, 3).map(({ excerpt }) => excerpt)).toEqual(['c', 'd', 'a']);
});
