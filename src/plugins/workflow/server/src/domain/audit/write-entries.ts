import { stringify } from 'csv-stringify/sync';
import type { AuditEntry } from '../../../../contracts/audit';

/** Columns of the file (审计日志), in order. */
const COLUMNS: readonly (readonly [header: string, (entry: AuditEntry) => unknown])[] = [
  ['链序 seq', ({ seq }) => seq],
  ['时间 at (UTC)', ({ at }) => at],
  ['类别 kind', ({ kind }) => kind],
  ['操作 action', ({ action }) => action],
  ['站点 site', ({ siteCode }) => siteCode],
  ['机构 organ', ({ organ }) => organ],
  ['操作人编号 actor id', ({ actor }) => actor?.id],
  ['操作人 actor', ({ actor }) => (actor ? actor.name : '系统 system')],
  ['地址 address', ({ address }) => address],
  ['对象类型 type', ({ subject }) => subject?.uid],
  ['对象编号 document', ({ subject }) => subject?.documentId],
  ['语言 language', ({ subject }) => subject?.locale],
  ['标题 title', ({ subject }) => subject?.title],
  ['之前 before', ({ before }) => before && JSON.stringify(before)],
  ['之后 after', ({ after }) => after && JSON.stringify(after)],
  ['理由 reason', ({ reason }) => reason],
];

/** A spreadsheet runs what begins so as a formula (OWASP: CSV injection). */
const guarded = (value: unknown): unknown =>
  typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;

const lines = (rows: unknown[][], bom = false): string =>
  stringify(rows, { bom, record_delimiter: 'windows' });

export type EntryFormat = 'csv' | 'jsonl';

/** What stands before the first entry: of CSV a byte order mark, for Excel and WPS, and the header. */
export const fileHead = (format: EntryFormat): string =>
  format === 'csv' ? lines([COLUMNS.map(([header]) => header)], true) : '';

export const writeEntries = (entries: readonly AuditEntry[], format: EntryFormat): string =>
  format === 'csv'
    ? lines(entries.map((entry) => COLUMNS.map(([, read]) => guarded(read(entry)))))
    : entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
