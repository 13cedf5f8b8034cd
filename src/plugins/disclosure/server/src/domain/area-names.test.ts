import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { normalizeAreaName, PILOT_AREAS, resolveArea } from './area-names';

test.each([
  ['社会救助', '社会救助'],
  [' 社会 救助 领域 ', '社会救助'],
  ['义务教育领域基层政务公开标准目录(2023年)', '义务教育'],
  ['医疗卫生领域基层政务公开标准化规范化指引目录（2022年修订版）', '医疗卫生'],
  ['保障性住房领域政务公开标准目录', '保障性住房'],
  ['（部门通用）', '部门通用'],
  ['【养老服务】', '养老服务'],
  ['公共文化服务（体育）', '公共文化服务'],
  ['（五）社会救助领域', '社会救助'],
  ['13.生态环境试点领域', '生态环境'],
  ['26、扶贫', '扶贫'],
  ['基层政务公开标准目录', ''],
])('%j names the area %j', (text, name) => {
  expect(normalizeAreaName(text)).toBe(name);
});

test.each([
  ['环境保护', 'environment'],
  ['生态环境领域', 'environment'],
  ['卫生健康', 'health'],
  ['医疗卫生', 'health'],
  ['城乡规划', 'spatial-planning'],
  ['国土空间规划', 'spatial-planning'],
  ['征地补偿', 'land-requisition'],
  ['农村集体土地征收', 'land-requisition'],
  ['扶贫', 'rural-revitalisation'],
  ['乡村振兴', 'rural-revitalisation'],
  ['就业', 'employment'],
  ['就业（创业）领域', 'employment'],
  ['公共文化体育', 'public-culture'],
  ['国有土地上房屋征收与补偿', 'housing-expropriation'],
  ['安徽省医疗卫生领域基层政务公开标准化规范化指引目录', 'health'],
  ['青浦区教育局义务教育领域基层政务公开标准目录(2023年)', 'compulsory-education'],
  ['惠民街道公共文化服务领域', 'public-culture'],
])('%s is the area %s', (name, code) => {
  expect(resolveArea(name, PILOT_AREAS)?.code).toBe(code);
});

test.each(['', '旅游', '统计', '非扶贫', '领域'])('%j is no pilot area', (name) => {
  expect(resolveArea(name, PILOT_AREAS)).toBeNull();
});

test('an area a county added is found beside the pilot areas', () => {
  const tourism = { name: '旅游', aliases: ['文旅'] };
  expect(resolveArea('文旅领域', [...PILOT_AREAS, tourism])).toBe(tourism);
});

test('there are 26 pilot areas and no two share a code, a name or an alias', () => {
  const names = PILOT_AREAS.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(PILOT_AREAS).toHaveLength(26);
  expect(new Set(PILOT_AREAS.map(({ code }) => code)).size).toBe(26);
  expect(new Set(names).size).toBe(names.length);
  for (const area of PILOT_AREAS) {
    for (const name of [area.name, ...area.aliases]) {
      expect(resolveArea(name, PILOT_AREAS)).toBe(area);
    }
  }
});

test('every area of the real catalogue rows is a pilot area, but for three general lists', () => {
  const rows = parse<{ area: string }>(
    readFileSync(join(__dirname, '../seeds/data/catalogue-rows.csv')),
    { columns: true, bom: true }
  );
  const unresolved = new Set(
    rows.map(({ area }) => area).filter((area) => resolveArea(area, PILOT_AREAS) === null)
  );
  expect([...unresolved]).toEqual(['(政府文件信息)', '(市本级信息公开事项清单)', '(部门通用)']);
});
