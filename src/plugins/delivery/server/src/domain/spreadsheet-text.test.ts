import { csvText } from './spreadsheet-text';

test.each(['=1+1', '+86', '-1', '@sum', '\t=1', '\r\n=1', '＝1', '＋1', '－1', '＠a'])(
  '%j is neutralised: a spreadsheet would run it',
  (text) => expect(csvText(text)).toBe(`'${text}`)
);

test.each(['007', '113417020030001234', '1E5', '1.10', '3-1', '1/2'])(
  '%s keeps its digits: a tab makes it a text',
  (text) => expect(csvText(text)).toBe(`${text}\t`)
);

test.each(['12', '3.5', '2026-02-10', '11341702486344515H', '2026-02-10T08:00:00+08:00'])(
  '%s stays as it is',
  (text) => expect(csvText(text)).toBe(text)
);
