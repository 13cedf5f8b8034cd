/** A part of a text as the sample's data files write it. */
type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const HEADING = '# ';
const ENTRY = '- ';
const ROW = '|';

const cellsOf = (line: string): string[] =>
  line
    .split(ROW)
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * The parts of a plain body: `# ` begins a heading, `- ` an entry of a list, `| a | b |` is a row of a
 * table whose first row is its header; every other line is a paragraph.
 */
const blocksOf = (body: string): Block[] => {
  const blocks: Block[] = [];
  for (const line of body.split('\n')) {
    const last = blocks.at(-1);
    if (line.startsWith(ENTRY)) {
      const entry = line.slice(ENTRY.length);
      if (last?.kind === 'list') {
        blocks[blocks.length - 1] = { ...last, entries: [...last.entries, entry] };
      } else {
        blocks.push({ kind: 'list', entries: [entry] });
      }
    } else if (line.startsWith(ROW)) {
      if (last?.kind === 'table') {
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cellsOf(line)] };
      } else {
        blocks.push({ kind: 'table', rows: [cellsOf(line)] });
      }
    } else if (line.startsWith(HEADING)) {
      blocks.push({ kind: 'heading', text: line.slice(HEADING.length) });
    } else {
      blocks.push({ kind: 'paragraph', text: line });
    }
  }
  return blocks;
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const element = (tag: string, texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('');

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return element('h2', [block.text]);
    case 'paragraph':
      return element('p', [block.text]);
    case 'list':
      return `<ul>${element('li', block.entries)}</ul>`;
    case 'table': {
      const [header = [], ...rows] = block.rows;
      const lines = rows.map((row) => `<tr>${element('td', row)}</tr>`).join('');
      return `<table><thead><tr>${element('th', header)}</tr></thead><tbody>${lines}</tbody></table>`;
    }
  }
};

/** The body as HTML with headings, paragraphs, lists and tables. */
export const bodyHtml = (body: string): string => blocksOf(body).map(blockHtml).join('\n');

/** The tables of the body, header first. */
export const bodyTables = (body: string): readonly (readonly (readonly string[])[])[] =>
  blocksOf(body).flatMap((block) => (block.kind === 'table' ? [block.rows] : []));

/** The body as a plain text file shows it. */
export const bodyText = (body: string): string => body.replaceAll(/^# /gmu, '');
