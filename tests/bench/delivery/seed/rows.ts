import { PILOT_AREAS } from '../../../../src/plugins/disclosure/server/src/domain/pilot-areas';

/** The county whose lists are read; every second row is its own, the rest are its neighbours'. */
export const SITE = 'bench';
export const NEIGHBOURS = Array.from({ length: 19 }, (_, index) => `bench-${index + 1}`);
export const ITEMS = 104;
export const ORGANS = 20;

/** A third of all rows are of this area; the other areas share the rest alike. */
export const FREQUENT_AREA = 'social-assistance';
/** Up to today, as a county's records go. */
const END = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const THIS_YEAR = Number(END.slice(0, 'YYYY'.length));
export const YEARS = { first: THIS_YEAR - 3, count: 4 };
/** Neither the newest nor the oldest year, so that no list of it starts where the table does. */
export const YEAR = THIS_YEAR - 1;

export const AREAS = [
  ...PILOT_AREAS.filter(({ code }) => code === FREQUENT_AREA),
  ...PILOT_AREAS.filter(({ code }) => code !== FREQUENT_AREA),
].map(({ code, name }) => ({ code, name }));

export const THEMES = [
  ['civil-affairs', '民政、扶贫、救灾'],
  ['education', '科技、教育'],
  ['health', '卫生、体育'],
  ['labour', '劳动、人事、监察'],
] as const;
export const GENRES = [
  ['notice', '通知'],
  ['announcement', '公告'],
  ['plan', '实施方案'],
  ['measures', '管理办法'],
] as const;
export const MATTERS = [
  '临时救助对象认定',
  '低保标准调整',
  '特困人员供养',
  '资金发放公示',
  '高龄津贴发放',
  '补贴申领流程',
  '年度资金预算执行',
  '项目验收与公示',
  '监督检查结果',
  '困难群众走访',
];
export const PARAGRAPHS = [
  '为进一步做好困难群众基本生活保障工作，切实兜住兜准兜牢民生底线，根据上级有关文件精神，结合我县实际，现就有关事项通知如下。',
  '各乡镇人民政府要严格对象认定条件，规范申请、审核、确认程序，做到公开、公平、公正，自觉接受社会监督。',
  '县财政局要统筹安排专项资金，按时足额拨付到位，确保资金使用安全、规范、有效，严禁截留、挤占、挪用。',
  '县民政局要会同有关部门建立信息共享机制，定期开展数据比对，对不再符合条件的对象及时停止发放并做好解释说明。',
  '救助名单应当在村（社区）公开栏长期公示，公示内容包括对象姓名、保障类别、保障金额，公示期不少于七个工作日。',
  '各单位要加强政策宣传，通过政府网站、政务新媒体、便民服务中心等渠道公开办事指南、申请材料和监督电话。',
  '对工作中发现的优亲厚友、弄虚作假等问题，依规依纪依法严肃处理，并将处理结果向社会公开。',
  '本通知自印发之日起施行，有效期五年，由县民政局负责解释，此前有关规定与本通知不一致的，以本通知为准。',
];

const array = (values: readonly string[]) =>
  `array[${values.map((value) => `'${value}'`).join(',')}]`;

/** The `index`-th (from 0) of the values, in SQL. */
const pick = (values: readonly string[], index: string) =>
  `(${array(values)})[1 + (${index}) % ${values.length}]`;

const areaIndex = `case when k % 3 = 0 then 0 else 1 + (k / 3) % ${AREAS.length - 1} end`;

/**
 * SQL: `total` records of disclosed information, the newest with the highest number. Spread by
 * arithmetic and not by chance, so that both applications hold the same and every run is the same.
 */
export const rowsOf = (total: number): string => `
  select r.*,
    'bench' || lpad(n::text, 19, '0') as document_id,
    '关于做好' || year || '年' || area_label || matter || '工作的' || genre_label || '（第' || n || '号）' as title,
    'guan-yu-' || n as slug,
    '11341702486344515H/' || year || '-' || lpad(n::text, 8, '0') as index_number,
    '民〔' || year || '〕' || n || '号' as document_number,
    '现将' || year || '年' || area_label || matter || '有关事项予以公开，请有关单位和个人知悉。' as summary,
    to_char(at + interval '8 hours', 'YYYY-MM-DD') as day,
    to_char(at + interval '8 hours', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"') as published,
    'bench-item' || lpad((k % ${ITEMS})::text, 14, '0') as item,
    'bench-organ' || lpad((k % ${ORGANS})::text, 13, '0') as organ,
    '县级公开主体' || k % ${ORGANS} as organ_name,
    '<p>各乡镇人民政府，县有关单位：</p><p>' || ${pick(PARAGRAPHS, 'k')} || '</p><p>'
      || ${pick(PARAGRAPHS, 'k + 3')} || '</p><p>' || ${pick(PARAGRAPHS, 'k / 8 + 5')} || '</p><p>'
      || ${pick(PARAGRAPHS, 'k / 8 + 6')} || '</p><p>本批共涉及' || k % 997 || '户，编号' || n
      || '。</p>' as body
  from (
    select n, k, at, site_code,
      extract(year from at + interval '8 hours')::int as year,
      ${pick(
        AREAS.map(({ code }) => code),
        areaIndex
      )} as area,
      ${pick(
        AREAS.map(({ name }) => name),
        areaIndex
      )} as area_label,
      ${pick(
        THEMES.map(([code]) => code),
        'k / 5'
      )} as theme,
      ${pick(
        THEMES.map(([, name]) => name),
        'k / 5'
      )} as theme_label,
      ${pick(
        GENRES.map(([code]) => code),
        'k / 7'
      )} as genre,
      ${pick(
        GENRES.map(([, name]) => name),
        'k / 7'
      )} as genre_label,
      ${pick(MATTERS, 'k / 11')} as matter
    from (
      select n, n / 2 as k,
        case when n % 2 = 0 then '${SITE}' else ${pick(NEIGHBOURS, 'n / 2')} end as site_code,
        timestamp '${YEARS.first}-01-01 00:00:00'
          + (n::float8 / ${total + 1}) * (timestamp '${END}' - timestamp '${YEARS.first}-01-01') as at
      from generate_series(1, ${total}) as n
    ) numbered
  ) r`;
