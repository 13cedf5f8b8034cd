/** The date formats a template may name. A legal day is 'YYYY-MM-DD'. */
const DATE_FORMATS = {
  yyyy: (date: string) => date.slice(0, 4),
  yyyyMM: (date: string) => date.slice(0, 4) + date.slice(5, 7),
  yyyyMMdd: (date: string) => date.replaceAll('-', ''),
} as const;

type DateFormat = keyof typeof DATE_FORMATS;

type IndexPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'uscc' | 'orgcode' | 'division' }
  | { readonly kind: 'date'; readonly format: DateFormat }
  | { readonly kind: 'seq'; readonly digits: number };

export type IndexTemplate = { readonly parts: readonly IndexPart[] };

export type IndexValues = {
  /** The legal day whose year, month or day the number carries. */
  readonly date: string;
  /** 统一社会信用代码 of the publishing organ, 18 characters. */
  readonly uscc?: string | null;
  /** 行政区划代码 of the site. */
  readonly division?: string | null;
};

export type IndexNumberErrorCode =
  | 'empty_template'
  | 'unbalanced_brace'
  | 'unknown_placeholder'
  | 'no_sequence'
  | 'repeated_sequence'
  | 'bad_sequence_width'
  | 'missing_value'
  | 'bad_sequence';

/** What is wrong with an index-number template (索引号规则), or with the values given to it. */
export class IndexNumberError extends Error {
  constructor(
    readonly code: IndexNumberErrorCode,
    readonly part: string
  ) {
    super(`Index number: ${code.replaceAll('_', ' ')}${part === '' ? '' : ` (${part})`}`);
    this.name = 'IndexNumberError';
  }
}

const MAX_DIGITS = 12;
const ORGANISATION_CODE = { from: 8, to: 17 } as const;

/**
 * Reads an index-number template such as `{uscc}/{yyyyMM}-{seq:5}`. Placeholders: `uscc`, `orgcode`
 * (the 9 characters of the organ within its USCC), `division`, `yyyy`, `yyyyMM`, `yyyyMMdd`, and
 * exactly one `seq:n` (n digits, 1–12; `seq` alone is not padded).
 * @throws {IndexNumberError} naming what is wrong and where
 */
export function parseIndexTemplate(template: string): IndexTemplate {
  if (template.trim() === '') {
    throw new IndexNumberError('empty_template', '');
  }
  const parts = template.split(/(\{[^{}]*\})/u).flatMap((piece) => readPiece(piece));
  const sequences = parts.filter((part) => part.kind === 'seq').length;
  if (sequences !== 1) {
    throw new IndexNumberError(sequences === 0 ? 'no_sequence' : 'repeated_sequence', template);
  }
  return { parts };
}

/**
 * The key of the sequence a number is drawn from: the whole number but for its serial, so that the
 * serial starts again at 1 whenever anything else in the number changes.
 */
export function indexPeriod(template: IndexTemplate, values: IndexValues): string {
  return render(template, values, () => '{seq}');
}

/**
 * The index number (索引号) of the document that took `seq`. A serial longer than its width widens
 * the number: cutting it would repeat an earlier one.
 * @throws {IndexNumberError} when the template needs a value that is not given
 */
export function formatIndexNumber(
  template: IndexTemplate,
  values: IndexValues,
  seq: number
): string {
  if (!Number.isSafeInteger(seq) || seq < 1) {
    throw new IndexNumberError('bad_sequence', String(seq));
  }
  return render(template, values, (digits) => String(seq).padStart(digits, '0'));
}

/** The serial of a number of this period (see {@link indexPeriod}); null when it is of another. */
export function serialIn(period: string, number: string): number | null {
  const [before = '', after = ''] = period.split('{seq}');
  if (!number.startsWith(before) || !number.endsWith(after)) return null;
  const serial = number.slice(before.length, number.length - after.length);
  return /^\d{1,12}$/u.test(serial) ? Number(serial) : null;
}

function readPiece(piece: string): IndexPart[] {
  if (piece === '') {
    return [];
  }
  const name = /^\{(.*)\}$/u.exec(piece)?.[1];
  return [name === undefined ? readText(piece) : readPlaceholder(name)];
}

function readText(text: string): IndexPart {
  if (/[{}]/u.test(text)) {
    throw new IndexNumberError('unbalanced_brace', text);
  }
  return { kind: 'text', text };
}

function readPlaceholder(name: string): IndexPart {
  if (name === 'uscc' || name === 'orgcode' || name === 'division') {
    return { kind: name };
  }
  if (Object.hasOwn(DATE_FORMATS, name)) {
    return { kind: 'date', format: name as DateFormat };
  }
  const sequence = /^seq(?::(.*))?$/u.exec(name);
  if (sequence === null) {
    throw new IndexNumberError('unknown_placeholder', `{${name}}`);
  }
  const width = sequence[1] ?? '1';
  const digits = /^\d{1,2}$/u.test(width) ? Number(width) : 0;
  if (digits < 1 || digits > MAX_DIGITS) {
    throw new IndexNumberError('bad_sequence_width', `{${name}}`);
  }
  return { kind: 'seq', digits };
}

function render(
  template: IndexTemplate,
  values: IndexValues,
  sequence: (digits: number) => string
): string {
  return template.parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'date':
          return DATE_FORMATS[part.format](given(values.date, 'date'));
        case 'uscc':
          return given(values.uscc, 'uscc');
        case 'orgcode':
          return given(values.uscc, 'uscc').slice(ORGANISATION_CODE.from, ORGANISATION_CODE.to);
        case 'division':
          return given(values.division, 'division');
        case 'seq':
          return sequence(part.digits);
      }
    })
    .join('');
}

function given(value: string | null | undefined, name: keyof IndexValues): string {
  if (value == null || value === '') {
    throw new IndexNumberError('missing_value', name);
  }
  return value;
}
