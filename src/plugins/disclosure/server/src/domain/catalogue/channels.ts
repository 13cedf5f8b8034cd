import { normalLabel, splitOutsideBrackets } from './label';
import { chosenLabels } from './tick-marks';

/** `boxed`: one of the thirteen boxes that every official table prints. */
type Channel = { code: string; zh: string; en: string; boxed: boolean; aliases: readonly string[] };

const channel = (code: string, zh: string, en: string) => ({ code, zh, en });

/** Where information is published (公开渠道和载体), in the order of the official table. */
export const CHANNELS: readonly Channel[] = [
  {
    ...channel('website', '政府网站', 'Government website'),
    boxed: true,
    aliases: ['政府门户网站', '门户网站', '县政府网站', '区政府网站', '市政府网站'],
  },
  { ...channel('gazette', '政府公报', 'Government gazette'), boxed: true, aliases: ['公报'] },
  {
    ...channel('new_media', '两微一端', 'WeChat, Weibo and app'),
    boxed: true,
    aliases: ['新媒体', '政务新媒体', '微信公众号', '微博微信', '微博、微信、客户端'],
  },
  {
    ...channel('press_hearing', '发布会/听证会', 'Press conference or hearing'),
    boxed: true,
    aliases: ['发布会', '听证会', '新闻发布会', '发布会听证会', '发布会、听证会'],
  },
  {
    ...channel('broadcast', '广播电视', 'Radio and television'),
    boxed: true,
    aliases: ['广播', '电视', '广播/电视'],
  },
  {
    ...channel('print', '纸质媒体', 'Print media'),
    boxed: true,
    aliases: ['报刊', '报纸', '纸质媒介'],
  },
  {
    ...channel('reading_point', '公开查阅点', 'Public reading point'),
    boxed: true,
    aliases: ['查阅点', '信息公开查阅点', '政府信息查阅点', '政府信息公开查阅点'],
  },
  {
    ...channel('service_centre', '政务服务中心', 'Government service centre'),
    boxed: true,
    aliases: ['政务大厅', '政务服务大厅', '行政服务中心', '办事大厅'],
  },
  {
    ...channel('convenience_station', '便民服务站', 'Convenience station'),
    boxed: true,
    aliases: ['便民服务中心', '便民服务点'],
  },
  {
    ...channel('on_site', '入户/现场', 'At home or on site'),
    boxed: true,
    aliases: ['入户', '现场', '入户、现场', '入户现场'],
  },
  {
    ...channel('notice_board', '社区/企事业单位/村公示栏(电子屏)', 'Notice board or screen'),
    boxed: true,
    aliases: [
      '公示栏',
      '公开栏',
      '村公示栏',
      '电子屏',
      '社区公示栏',
      '社区/企事业单位/村公示栏',
      '社区、企事业单位、村公示栏(电子屏)',
      '社区企事业单位村公示栏(电子屏)',
      '单位/村委会公示栏(电子屏)',
      '村(社区)公示栏',
      '镇村公示公开栏',
      '公示栏(电子屏)',
    ],
  },
  {
    ...channel('precise_push', '精准推送', 'Targeted notice'),
    boxed: true,
    aliases: ['精准推送至特定群体'],
  },
  {
    ...channel('disclosure_zone', '政务公开专区', 'Disclosure zone'),
    boxed: false,
    aliases: ['公开专区', '政务公开体验区'],
  },
  {
    ...channel('wanshitong', '皖事通', 'Wanshitong app'),
    boxed: false,
    aliases: ['皖事公开', '皖事通/皖事公开', '皖事通办'],
  },
  { ...channel('card', '明白卡', 'Explanation card'), boxed: false, aliases: ['政策明白卡'] },
  { ...channel('letter', '一封信', 'Letter'), boxed: false, aliases: ['致居民一封信'] },
  {
    ...channel('chat_group', '村(居)民微信群', 'Residents’ chat group'),
    boxed: false,
    aliases: ['微信群', '村民微信群', '居民微信群'],
  },
  {
    ...channel('yinong', '益农信息社', 'Yinong information station'),
    boxed: false,
    aliases: ['益农社'],
  },
  { ...channel('other', '其他', 'Other'), boxed: true, aliases: ['其它'] },
];

const CODE_BY_LABEL = new Map(
  CHANNELS.flatMap(({ code, zh, aliases }) =>
    [code, zh, ...aliases].map((label) => [normalLabel(label), code] as const)
  )
);
const ORDER = new Map(CHANNELS.map(({ code }, index) => [code, index]));
const OTHER = /^其[他它](?:\s*[(\uff08](.*)[)\uff09]|[:\uff1a\s_]*(.*?)[_\s]*)$/s;

/** The code of a channel by its name or alias; null when the vocabulary does not know it. */
export const channelCode = (label: string): string | null =>
  CODE_BY_LABEL.get(normalLabel(label)) ?? null;

/** Each channel once, vocabulary order first, unknown ones behind in the order given. */
export function sortChannels(channels: readonly string[]): string[] {
  const rank = (code: string) => ORDER.get(code) ?? CHANNELS.length;
  return [...new Set(channels)].sort((a, b) => rank(a) - rank(b));
}

/**
 * Channels of one cell, as codes; what the vocabulary does not know stays verbatim, and so does
 * the free text of 其他(…).
 *
 * @example parseChannels('■政府网站 □政府公报 ■其他(规划展示馆)') // ['website', '规划展示馆']
 */
export const parseChannels = (text: string): string[] =>
  sortChannels(
    channelCode(text) ? [channelCode(text) ?? text] : chosenLabels(text).flatMap(channelsOfLabel)
  );

function channelsOfLabel(label: string): string[] {
  const known = channelCode(label);
  if (known) return [known];
  const parts = splitOutsideBrackets(label, /[;,\uff1b\uff0c\u3001\n]/);
  if (parts.length > 1) return parts.flatMap(channelsOfLabel);
  const other = OTHER.exec(label);
  if (!other) return [label];
  const named = (other[1] ?? other[2] ?? '').replace(/[_\s]+/g, '');
  return named === '' ? ['other'] : channelsOfLabel(named);
}
