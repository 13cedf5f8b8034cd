const MESSAGES = {
  empty_file: ['文件是空的,请检查后重新上传。', 'The file is empty. Check it and upload it again.'],
  too_large: [
    '文件超过 {limit} MB,请拆分后分别导入。',
    'The file is larger than {limit} MB. Split it and import the parts.',
  ],
  too_many_rows: [
    '表格超过 {limit} 行,请拆分,或删除数据下方的空行后再导入。',
    'The table has more than {limit} rows. Split it, or delete the empty rows below the data.',
  ],
  too_many_columns: [
    '表格超过 {limit} 列,请删除多余的列。',
    'The table has more than {limit} columns. Delete the ones not needed.',
  ],
  too_many_cells: [
    '表格的单元格(含合并单元格)超过 {limit} 个,请拆分,或清除空白区域的格式。',
    'The table has more than {limit} cells, merged ones included. Split it, or clear the formats of empty areas.',
  ],
  cell_too_long: [
    '“{sheet}”第 {row} 行第 {column} 列的文字超过 {limit} 个字符。',
    'The text in row {row}, column {column} of “{sheet}” is longer than {limit} characters.',
  ],
  unsupported_format: [
    '不支持 {format} 文件,请用 Excel 或 WPS 另存为 .xlsx 或 .csv 后再导入。',
    'Files of the kind {format} cannot be read. Save the table as .xlsx or .csv and import that.',
  ],
  corrupt_file: [
    '文件已损坏,无法读取({reason})。请重新打开并另存后再导入。',
    'The file is damaged and cannot be read ({reason}). Open it, save it again and import that.',
  ],
  encrypted_file: [
    '文件设有打开密码,请取消密码后再导入。',
    'The file is protected by a password. Remove the password and import it again.',
  ],
  zip_bomb: [
    '文件解压后异常庞大或嵌套压缩包,已拒绝({reason})。',
    'The file was refused: it unpacks to far more than a table needs ({reason}).',
  ],
  unknown_encoding: [
    '无法识别文字编码,请另存为 UTF-8 编码的 CSV,或存为 .xlsx。',
    'The text encoding is not recognized. Save the file as CSV in UTF-8, or as .xlsx.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type TableErrorCode = keyof typeof MESSAGES;
export type TableErrorDetails = Readonly<Record<string, string | number>>;

/**
 * A table file that cannot be read, and what the person at the desk can do about it.
 * `message` is Chinese, `messageEn` English; `code` is stable.
 */
export class TableError extends Error {
  readonly messageEn: string;

  constructor(
    readonly code: TableErrorCode,
    readonly details: TableErrorDetails = {}
  ) {
    super(fill(MESSAGES[code][0], details));
    this.name = 'TableError';
    this.messageEn = fill(MESSAGES[code][1], details);
  }
}

const fill = (template: string, details: TableErrorDetails) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
