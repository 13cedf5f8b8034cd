const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  times: '×',
};

/** NUL, and halves of characters, are no text. */
const isCharacter = (code: number): boolean =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return isCharacter(code) ? String.fromCodePoint(code) : ' ';
  });

const INLINE =
  /^<\/?(?:a|abbr|b|cite|code|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u)\b/i;

/** What stands in these is not read by anybody. */
const UNREAD = /^<(script|style)\b/i;

/** One pass: a pattern for tags would take quadratic time on a text of nothing but `<`. */
const withoutTags = (html: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const open = html.indexOf('<', from);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    if (!/[a-zA-Z/!]/.test(html[open + 1] ?? '')) {
      parts.push(html.slice(from, open + 1));
      from = open + 1;
      continue;
    }
    parts.push(html.slice(from, open));
    // words of two cells or paragraphs do not touch; those of one sentence do
    if (!INLINE.test(html.slice(open, open + 10))) parts.push(' ');
    const unread = UNREAD.exec(html.slice(open, open + 10))?.[1];
    from = unread === undefined ? close + 1 : endOf(html, unread, close);
  }
  parts.push(html.slice(from));
  return parts.join('');
};

/** Where an element ends: at the end of all where it is not closed. */
const endOf = (html: string, element: string, from: number): number => {
  const closing = new RegExp(`</${element}[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
};

/** White space of any kind as single spaces. */
export const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** What a reader sees of an HTML text. */
export const plainText = (html: string): string => tidy(decode(withoutTags(html)));
