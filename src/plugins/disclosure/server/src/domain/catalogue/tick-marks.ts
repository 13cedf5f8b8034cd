import { splitOutsideBrackets } from './label';

// \u53e3 (口) is what text recognition makes of an empty box; t, R and P are box fonts read as letters.
const SOLID = '\u25a0\u221a\u2713\u2714\u25cf\u2611\u2612\u25c6\u25b2\u2605';
const HOLLOW = '\u25a1\u25cb\u3007\u25ef\u2610\u25c7\u25b3\u2606';
const MARK = new RegExp(`[${SOLID}${HOLLOW}]`);
const SOLID_MARK = new RegExp(`[${SOLID}]`);
const HOLLOW_MARK = new RegExp(`[${HOLLOW}]`);
const YES = /^(是|有|y|yes|t|r|p|v|1|true)$/i;
const NO = /^(否|无|n|no|0|false|[\u00d7\u2717\u2718xX/\\\-\u2014\u2013]+)$/i;
// A printed form lists the whole vocabulary; a few empty boxes alone are just bullets.
const FORM_LENGTH = 10;

export type TickStyle = { hollowMeansYes: boolean };

/** 口 counts as a box only where a word begins: 窗口 stays a counter. */
const boxes = (text: string) =>
  text.trim().replace(/(^|[\s;,\uff1b\uff0c\u3001])口(?=\s|$|[^\s口])/g, '$1\u25a1');

export const hasSolidTick = (text: string): boolean => SOLID_MARK.test(text);
export const isHollowTick = (text: string): boolean =>
  HOLLOW_MARK.test(boxes(text)) && !hasSolidTick(text);

/**
 * A cell of a tick column: whether it is ticked, and the words beside the tick (群体, 其他 …).
 * Words without a tick count as a tick.
 */
export function tickCell(text: string, style: TickStyle): { on: boolean; note: string } {
  const cell = boxes(text);
  if (cell === '' || NO.test(cell)) return { on: false, note: '' };
  if (YES.test(cell)) return { on: true, note: '' };
  const note = cell.replace(new RegExp(MARK, 'g'), '').trim();
  if (hasSolidTick(cell)) return { on: true, note };
  if (HOLLOW_MARK.test(cell)) return { on: style.hollowMeansYes && note === '', note };
  return { on: true, note };
}

/**
 * The chosen words of a one-cell list, marks before or behind them (`■政府网站 □政府公报`,
 * `政府网站√`), or plainly separated.
 */
export function chosenLabels(text: string): string[] {
  const cell = boxes(text);
  if (NO.test(cell)) return [];
  if (!MARK.test(cell)) return splitOutsideBrackets(cell, /[;,\uff1b\uff0c\u3001\n|]/);
  const marked = markedLabels(cell);
  const chosen = marked.filter(({ mark }) => SOLID_MARK.test(mark));
  const bulleted = chosen.length === 0 && marked.length < FORM_LENGTH ? marked : chosen;
  return bulleted.map(({ label }) => label).filter((label) => label !== '');
}

function markedLabels(cell: string): { mark: string; label: string }[] {
  const marks = cell.match(new RegExp(MARK, 'g')) ?? [];
  const labels = cell.split(new RegExp(MARK)).map(trimSeparators);
  const trailing = labels[0] !== '' && labels.at(-1) === '';
  return marks.map((mark, index) => ({ mark, label: labels[trailing ? index : index + 1] ?? '' }));
}

const trimSeparators = (text: string) =>
  text.replace(/^[\s;,\uff1b\uff0c\u3001]+|[\s;,\uff1b\uff0c\u3001]+$/g, '');
