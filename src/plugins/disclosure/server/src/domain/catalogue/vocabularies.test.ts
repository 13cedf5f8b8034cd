import { parseAudience } from './audience';
import { parseChannels } from './channels';
import { parseMethods } from './methods';
import { parseOpenLevels } from './open-levels';
import { areaOfSheetName, areaOfTitle } from './sheet-title';
import { splitSubjects } from './split-subjects';

describe('parseChannels', () => {
  test.each([
    ['■政府网站 □政府公报 ■其他(规划展示馆)', ['website', '规划展示馆']],
    ['√政府网站\n√两微一端\n□广播电视', ['website', 'new_media']],
    ['政府网站√ 政府公报□ 公开查阅点√', ['website', 'reading_point']],
    ['口政府网站 ■政务服务中心', ['service_centre']],
    ['□政府网站 □公开查阅点', ['website', 'reading_point']],
    ['●政府网站 〇精准推送', ['website']],
    ['公开查阅点、政府网站', ['website', 'reading_point']],
    ['便民窗口;政府网站', ['website', '便民窗口']],
    ['其他:____', ['other']],
    ['其他(村广播、政府网站)', ['website', '村广播']],
    ['社区、企事业单位、村公示栏(电子屏)', ['notice_board']],
    ['皖事通;明白卡;一封信;益农信息社', ['wanshitong', 'card', 'letter', 'yinong']],
    ['/', []],
    ['', []],
  ])('reads %j', (text, channels) => {
    expect(parseChannels(text)).toEqual(channels);
  });
});

describe('parseOpenLevels', () => {
  test.each([
    ['县级', ['county']],
    ['县级;乡、村级', ['county', 'township', 'village']],
    ['区县级;乡镇级', ['county', 'township']],
    ['县(市、区)级', ['county']],
    ['乡镇(街道)级、村(社区)级', ['township', 'village']],
    ['州级县级', ['city', 'county']],
    ['市级/旗级', ['city', 'county']],
    ['■县级 □乡级', ['county']],
    ['镇级', ['township']],
    ['社区', ['village']],
  ])('reads %j', (text, levels) => {
    expect(parseOpenLevels(text)).toEqual({ levels, unknown: [] });
  });

  test('names what it does not know', () => {
    expect(parseOpenLevels('县级;国家级')).toEqual({ levels: ['county'], unknown: ['国家级'] });
  });
});

test.each([
  ['主动', ['proactive'], []],
  ['主动公开/依申请公开', ['proactive', 'on_request'], []],
  ['□主动 ■依申请', ['on_request'], []],
  ['不予公开', [], ['不予公开']],
])('the method of %j is %j', (text, methods, unknown) => {
  expect(parseMethods(text)).toEqual({ methods, unknown });
});

test.each([
  ['全社会', 'public', null],
  ['□全社会 ■特定群体(申请人)', 'specific', '申请人'],
  ['特定群众', 'specific', null],
  ['申请人', 'specific', '申请人'],
  ['全社会、特定群体', 'public', null],
  ['', null, null],
])('the audience of %j is %j, groups %j', (text, audience, groups) => {
  expect(parseAudience(text)).toEqual({ audience, groups });
});

test.each([
  ['迎江区社会救助领域基层政务公开标准目录', '社会救助'],
  ['青浦区教育局义务教育领域基层政务公开标准目录(2023年)', '义务教育'],
  ['安庆市迎江区城市综合执法领域基层政务公开标准目录', '城市综合执法'],
  ['黟县国土空间规划领域目录', '国土空间规划'],
  ['养老服务领域基层政务公开标准目录(2024版)', '养老服务'],
  ['2023年户籍管理基层政务公开事项目录', '户籍管理'],
  ['公开领域:税收管理', '税收管理'],
  ['县级基层政务公开事项指引目录', null],
  ['26个试点领域基层政务公开标准目录', null],
  ['编制单位:迎江区人民政府', null],
])('the title %j names the area %j', (title, area) => {
  expect(areaOfTitle(title)).toBe(area);
});

test.each([
  ['01社会救助', '社会救助'],
  ['Sheet1', null],
  ['目录', null],
])('the sheet name %j names the area %j', (name, area) => {
  expect(areaOfSheetName(name)).toBe(area);
});

test.each([
  ['县民政局、各乡(镇)人民政府(街道办事处)', ['县民政局', '各乡(镇)人民政府(街道办事处)']],
  ['县(市、区)教育部门', ['县(市、区)教育部门']],
  ['市场监督管理、行政审批相关责任部门', ['市场监督管理、行政审批相关责任部门']],
  ['县自然资源和规划局,乡镇人民政府', ['县自然资源和规划局', '乡镇人民政府']],
])('the subjects of %j are %j', (text, subjects) => {
  expect(splitSubjects(text)).toEqual(subjects);
});
