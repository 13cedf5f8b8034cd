const DELIMITERS = [',', '\t', ';'] as const;
const SAMPLE_LINES = 20;
const SAMPLE_CHARACTERS = 200_000;

/**
 * The separator of a text table: the sign that stands equally often in most of the first lines.
 * Semicolons inside cells (政府网站;公开查阅点) come irregularly, so they do not win.
 */
export function findDelimiter(text: string): string {
  const lines = sampleLines(text);
  let best = { delimiter: ',', lines: 0, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const tally = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
    }
    for (const [columns, agreeing] of tally) {
      const better = agreeing > best.lines || (agreeing === best.lines && columns > best.columns);
      if (better) best = { delimiter, lines: agreeing, columns };
    }
  }
  return best.delimiter;
}

/** The first records with quoted parts left out. */
function sampleLines(text: string): string[] {
  const lines: string[] = [''];
  let quoted = false;
  for (const sign of text.slice(0, SAMPLE_CHARACTERS)) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') {
      if (lines.length === SAMPLE_LINES) break;
      lines.push('');
    } else lines[lines.length - 1] += sign;
  }
  return lines.filter((line) => line.trim() !== '');
}
