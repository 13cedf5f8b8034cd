import { randomBytes } from 'node:crypto';
import ExcelJS from 'exceljs';
import { encodeGb18030 } from '../../../../../../tests/helpers/tables/encode-gb18030';
import { storedZip } from '../../../../../../tests/helpers/tables/stored-zip';
import { readTable } from './read-table';
import type { TableError } from './table-error';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

const TEXT = '序号,一级事项\r\n1,"综合\r\n业务"\r\n';
const ROWS = [
  ['序号', '一级事项'],
  ['1', '综合\n业务'],
];
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function xlsx(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('目录'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}
/** A workbook around one worksheet's XML. */
const sheetXml = (xml: string) =>
  storedZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': xml });

describe('a text table', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`)],
    ['UTF-16 without one', utf16(TEXT)],
    ['UTF-16 big endian', utf16(`\ufeff${TEXT}`).swap16()],
    ['GB18030', encodeGb18030(TEXT)],
    ['semicolons', Buffer.from(TEXT.replaceAll(',', ';'))],
    ['tabs', encodeGb18030(TEXT.replaceAll(',', '\t'))],
  ])('is read from %s, whatever its name', async (_, bytes) => {
    expect(await readTable(bytes, '目录.xlsx')).toEqual([{ name: '目录', rows: ROWS, merges: [] }]);
  });
});

describe('a workbook', () => {
  test('gives text, results of formulas, dates, links and padded numbers; hidden sheets stay out', async () => {
    const bytes = await xlsx((sheet, book) => {
      sheet.addRow([
        { richText: [{ text: '公开' }, { text: '内容' }] },
        { formula: '1+1', result: 2 },
        new Date('2024-03-05T00:00:00Z'),
        { text: '网站', hyperlink: 'https://example.org' },
        104,
      ]);
      sheet.getCell('E1').numFmt = '0000';
      book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['x']);
    });
    const sheets = await readTable(bytes, 'a.xlsx');
    expect(sheets.map(({ rows }) => rows)).toEqual([
      [['公开内容', '2', '2024-03-05', '网站', '0104']],
    ]);
  });

  test('fills merged cells with their text and tells where they are', async () => {
    const bytes = await xlsx((sheet) => {
      sheet.addRow(['甲', '', 'x']);
      sheet.addRow(['', '', 'y']);
      sheet.mergeCells('A1:B2');
    });
    expect(await readTable(bytes, 'a.xlsx')).toEqual([
      {
        name: '目录',
        rows: [
          ['甲', '甲', 'x'],
          ['甲', '甲', 'y'],
        ],
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      },
    ]);
  });
});

describe('what cannot be read is refused with its code', () => {
  const cases: [string, string, () => Buffer | Promise<Buffer>][] = [
    ['nothing', 'empty_file', () => Buffer.alloc(0)],
    ['blank lines', 'empty_file', () => Buffer.from('\n,,\n')],
    ['a workbook of empty sheets', 'empty_file', () => xlsx(() => undefined)],
    ['50 MB', 'too_large', () => Buffer.alloc(50 * 1024 * 1024, 'a,b\n')],
    ['50,001 rows', 'too_many_rows', () => Buffer.from('a,b\n'.repeat(50_001))],
    ['a row beyond 50,000', 'too_many_rows', () => xlsx((s) => (s.getCell('A50001').value = 'x'))],
    ['201 columns', 'too_many_columns', () => Buffer.from(`${'a,'.repeat(200)}a\n`)],
    ['a row without an end', 'corrupt_file', () => Buffer.from('a,'.repeat(9_000_000))],
    ['a column beyond 200', 'too_many_columns', () => xlsx((s) => (s.getCell('GS1').value = 'x'))],
    ['a cell of 32,768 characters', 'cell_too_long', () => Buffer.from(`a,${'长'.repeat(32_768)}`)],
    [
      'a merge of a whole sheet',
      'too_many_cells',
      () => sheetXml('<mergeCell ref="A1:XFD1048576"/>'),
    ],
    ['an old Excel file', 'unsupported_format', () => Buffer.concat([OLE, Buffer.alloc(512)])],
    ['a PDF', 'unsupported_format', () => Buffer.from('%PDF-1.7')],
    ['a web page named .xls', 'unsupported_format', () => Buffer.from('<html><table>')],
    ['a Word file', 'unsupported_format', () => storedZip({ 'word/document.xml': '<a/>' })],
    ['a broken zip', 'corrupt_file', () => Buffer.from('PK\u0003\u0004 and no more')],
    ['a workbook of nonsense', 'corrupt_file', () => sheetXml('<worksheet><sheetData><row')],
    ['an open quotation mark', 'corrupt_file', () => Buffer.from('a,b\n"c,d\n')],
    [
      'an encrypted workbook',
      'encrypted_file',
      () => Buffer.concat([OLE, Buffer.alloc(512), utf16('EncryptedPackage')]),
    ],
    ['random bytes', 'unknown_encoding', () => Buffer.concat([Buffer.of(0xff), randomBytes(4096)])],
    [
      'UTF-8 with a broken byte',
      'unknown_encoding',
      () => Buffer.concat([Buffer.from(TEXT), Buffer.of(0xe4)]),
    ],
    ['an archive inside', 'zip_bomb', () => storedZip({ 'xl/workbook.xml': '', 'a.zip': 'PK' })],
    [
      'zeros that unpack a thousandfold',
      'zip_bomb',
      () => storedZip({ 'xl/workbook.xml': '', 'xl/a.xml': Buffer.alloc(64 * 1024 * 1024) }, true),
    ],
    [
      'a size that lies',
      'zip_bomb',
      () => storedZip({ 'xl/workbook.xml': Buffer.alloc(8 * 1024 * 1024) }, true, 10),
    ],
  ];

  test.each(cases)('%s: %s', async (_, code, make) => {
    const bytes = await make();
    const error = await readTable(bytes, 'a.xls').then(
      () => null,
      (reason: TableError) => reason
    );
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(/\p{Script=Han}/u);
    expect(`${error?.message}${error?.messageEn}`).not.toMatch(/\{|undefined/);
  });
});

test('formula-like cells are neutralised in both formats, and our reader gives them back', async () => {
  const cells = ['=HYPERLINK("x")', '+1', '-1', '@a', '\tb', "'=c", '正常'];
  const table = { title: '=题', header: [cells], merges: [], rows: [cells] };
  expect(writeCsv(table).toString()).toMatch(/^\ufeff'=题\r\n/);
  for (const bytes of [writeCsv(table), await writeXlsx([table, table])]) {
    const [sheet] = await readTable(bytes, 'a');
    expect(sheet?.rows[0]?.[0]).toBe('=题');
    expect(sheet?.rows.slice(1)).toEqual([cells, cells]);
  }
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx([table])).buffer as ArrayBuffer);
  expect(book.worksheets[0]?.getCell('A2').value).toBe('\'=HYPERLINK("x")');
});
