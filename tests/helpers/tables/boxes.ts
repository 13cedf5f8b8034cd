import type { SampleRow } from './sample-rows';

/** The thirteen boxes of the official table. */
export const CHANNEL_BOXES = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/企事业单位/村公示栏(电子屏)',
  '精准推送',
  '其他',
] as const;

export const LEVEL_BOXES = ['市级', '县级', '乡级', '村级'] as const;

function chosen(row: SampleRow): { boxed: string[]; free: string[] } {
  const labels = (row.channels ?? '').split(';').filter((label) => label !== '');
  const isBox = (label: string) => CHANNEL_BOXES.some((box) => box === label);
  const free = labels.filter((label) => !isBox(label));
  return {
    boxed: labels.filter(isBox),
    free: free.map((label) => /^其他\((.*)\)$/.exec(label)?.[1] ?? label),
  };
}

/** A row's cell in each tick column; what has no box stands in 其他, as people write it there. */
export function channelBoxes(
  row: SampleRow,
  [yes, no]: readonly [string, string]
): Record<string, string> {
  const { boxed, free } = chosen(row);
  const cells: Record<string, string> = Object.fromEntries(
    CHANNEL_BOXES.map((box) => [box, boxed.includes(box) ? yes : no])
  );
  if (free.length > 0) cells['其他'] = `${yes}${free.join('、')}`;
  return cells;
}

/** All boxes in one cell, empty ones as the 口 that text recognition makes of them. */
export function boxList(row: SampleRow): string {
  const { boxed, free } = chosen(row);
  return CHANNEL_BOXES.map((box) => {
    if (box === '其他' && free.length > 0) return `■其他(${free.join('、')})`;
    return boxed.includes(box) ? `■${box}` : `口${box}`;
  }).join('\n');
}

/** The level columns that a row's own wording ticks. */
export function levelBoxes(row: SampleRow): string[] {
  const text = row.open_level ?? '';
  const patterns = { 市级: /市级/, 县级: /[县区]/, 乡级: /[乡镇]/, 村级: /村/ };
  return LEVEL_BOXES.filter((box) => patterns[box].test(text));
}
