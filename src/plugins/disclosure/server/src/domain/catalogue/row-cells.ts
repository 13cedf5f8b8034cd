import type { Audience, Method, OpenLevel } from './catalogue-row';
import { parseAudience } from './audience';
import { CHANNELS, parseChannels, sortChannels } from './channels';
import type { Column } from './find-header';
import { parseMethods, sortMethods } from './methods';
import { parseOpenLevels, sortLevels } from './open-levels';
import { tickCell, type TickStyle } from './tick-marks';

export type Choices = {
  channels: string[];
  audience: Audience | null;
  audienceGroups: string | null;
  methods: Method[];
  openLevels: OpenLevel[];
  unknown: { column: string; code: 'unknown_method' | 'unknown_open_level'; value: string }[];
};

/** What a row chooses from the vocabularies, from one-cell lists and tick columns together. */
export function choicesOf(
  cells: readonly string[],
  columns: readonly Column[],
  style: TickStyle
): Choices {
  const choices: Choices = {
    channels: [],
    audience: null,
    audienceGroups: null,
    methods: [],
    openLevels: [],
    unknown: [],
  };
  for (const column of columns) {
    const text = cells[column.index]?.trim() ?? '';
    if (text === '' || column.role === null) continue;
    if (column.role.kind === 'text') addList(choices, column, text);
    else addTick(choices, column, { ...tickCell(text, style), text });
  }
  return {
    ...choices,
    channels: sortChannels(choices.channels),
    methods: sortMethods(choices.methods),
    openLevels: sortLevels(choices.openLevels),
  };
}

function addList(choices: Choices, column: Column, text: string): void {
  const field = column.role?.kind === 'text' ? column.role.field : null;
  if (field === 'channels') choices.channels.push(...parseChannels(text));
  if (field === 'audience') {
    const { audience, groups } = parseAudience(text);
    choices.audience = audience;
    choices.audienceGroups = groups ?? choices.audienceGroups;
  }
  if (field === 'audienceGroups') choices.audienceGroups = text;
  if (field === 'methods') {
    const { methods, unknown } = parseMethods(text);
    choices.methods.push(...methods);
    addUnknown(choices, 'unknown_method', { column: column.header, values: unknown });
  }
  if (field === 'openLevels') {
    const { levels, unknown } = parseOpenLevels(text);
    choices.openLevels.push(...levels);
    addUnknown(choices, 'unknown_open_level', { column: column.header, values: unknown });
  }
}

function addUnknown(
  choices: Choices,
  code: 'unknown_method' | 'unknown_open_level',
  { column, values }: { column: string; values: string[] }
): void {
  for (const value of values) choices.unknown.push({ column, code, value });
}

type Tick = { on: boolean; note: string; text: string };

function addTick(choices: Choices, { role }: Column, tick: Tick): void {
  if (role?.kind === 'audience' && role.audience === 'specific' && tick.note !== '') {
    // The groups are worth keeping even where the table opens the item to everybody.
    choices.audienceGroups = tick.note;
  }
  if (!tick.on || role === null) return;
  if (role.kind === 'audience' && choices.audience !== 'public') choices.audience = role.audience;
  if (role.kind === 'method') choices.methods.push(role.method);
  if (role.kind === 'level') choices.openLevels.push(...role.levels);
  if (role.kind === 'channel') choices.channels.push(...tickedChannels(role.channel, tick));
}

/** A list merged across the tick columns stands in each of them: then the list counts. */
function tickedChannels(channel: string, { note, text }: Tick): string[] {
  const named = note === '' ? [] : parseChannels(text);
  const isList = named.length > 0 && named.every((name) => CHANNEL_CODES.has(name));
  return isList || (channel === 'other' && named.length > 0) ? named : [channel];
}

const CHANNEL_CODES = new Set(CHANNELS.map(({ code }) => code));
