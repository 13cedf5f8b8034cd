/** A paragraph, heading, list entry or table row, as a reader sees it. */
export interface Block {
  tag: string;
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(\w{2,6}));/g, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal ?? '0', 16));
  });

/** Elements that begin a block of their own. */
const BLOCK = /^(?:p|h[1-6]|li|tr|blockquote|pre|div|caption|dt|dd|figcaption)$/;
/** Elements between whose contents a reader sees a gap. */
const CELL = /^(?:td|th)$/;

const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return decode(found?.[1] ?? found?.[2] ?? '');
};

interface Piece {
  /** Null: text. */
  element: string | null;
  closing: boolean;
  /** The tag or the text as it stands. */
  source: string;
}

/** One pass: a pattern for tags would take quadratic time on a text of nothing but `<`. */
const piecesOf = (html: string): Piece[] => {
  const pieces: Piece[] = [];
  const text = (source: string) => source && pieces.push({ element: null, closing: false, source });
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    const name = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(html.slice(open, open + 20));
    if (!name) {
      text(html.slice(from, open + 1));
      from = open + 1;
      continue;
    }
    text(html.slice(from, open));
    pieces.push({
      element: (name[2] ?? '').toLowerCase(),
      closing: name[1] === '/',
      source: html.slice(open, close + 1),
    });
    from = close + 1;
  }
  text(html.slice(from));
  return pieces;
};

const tidy = (text: string): string => text.replace(/[ \t\n\r]+/g, ' ').trim();

/** The blocks of an HTML text; an image is one, by its description and address, a link names its target. */
export const htmlBlocks = (html: string): Block[] => {
  const blocks: Block[] = [];
  let tag = 'p';
  let text = '';
  let target = '';
  const end = (next: string) => {
    const read = tidy(text);
    if (read) blocks.push({ tag, text: read });
    text = '';
    tag = next;
  };
  for (const { element, closing, source } of piecesOf(html)) {
    if (element === null) text += decode(source);
    else if (element === 'br') text += ' ';
    else if (element === 'img') {
      end(tag);
      const read = [attribute(source, 'alt'), attribute(source, 'src')].filter(Boolean).join(' ');
      blocks.push({ tag: 'img', text: read });
    } else if (element === 'a') {
      if (closing && target) text += `〔${target}〕`;
      target = closing ? '' : attribute(source, 'href');
    } else if (BLOCK.test(element)) {
      // paragraphs within a cell are of its row
      if (tag === 'tr' && element !== 'tr') text += ' ';
      else end(closing ? 'p' : element);
    } else if (CELL.test(element) && closing) text += ' | ';
    else if (element === 'table') end('p');
  }
  end('p');
  return blocks;
};

/** The lines of a plain text. */
export const plainBlocks = (text: string): Block[] =>
  text
    .split(/\r?\n/)
    .map((line) => ({ tag: 'p', text: line.trim() }))
    .filter(({ text: line }) => line !== '');

/** The blocks of a text, HTML or not. */
export const blocksOf = (text: string): Block[] =>
  /<[a-zA-Z][^<]*>/.test(text) ? htmlBlocks(text) : plainBlocks(text);
