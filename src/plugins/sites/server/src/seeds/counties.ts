export interface CountySeed {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** GB/T 2260, six digits. */
  readonly divisionCode: string;
  readonly postcode: string;
}

/** Anqing itself (安庆市), the root of the sample's tree. */
export const CITY: CountySeed = {
  code: 'anqing',
  name: '安庆市',
  nameEn: 'Anqing',
  divisionCode: '340800',
  postcode: '246000',
};

/** The ten counties, districts and county-level cities (县、市、区) of Anqing, 2023. */
export const COUNTIES: readonly CountySeed[] = [
  {
    code: 'yingjiang',
    name: '迎江区',
    nameEn: 'Yingjiang District',
    divisionCode: '340802',
    postcode: '246001',
  },
  {
    code: 'daguan',
    name: '大观区',
    nameEn: 'Daguan District',
    divisionCode: '340803',
    postcode: '246002',
  },
  {
    code: 'yixiu',
    name: '宜秀区',
    nameEn: 'Yixiu District',
    divisionCode: '340811',
    postcode: '246003',
  },
  {
    code: 'huaining',
    name: '怀宁县',
    nameEn: 'Huaining County',
    divisionCode: '340822',
    postcode: '246121',
  },
  {
    code: 'taihu',
    name: '太湖县',
    nameEn: 'Taihu County',
    divisionCode: '340825',
    postcode: '246400',
  },
  {
    code: 'susong',
    name: '宿松县',
    nameEn: 'Susong County',
    divisionCode: '340826',
    postcode: '246500',
  },
  {
    code: 'wangjiang',
    name: '望江县',
    nameEn: 'Wangjiang County',
    divisionCode: '340827',
    postcode: '246200',
  },
  {
    code: 'yuexi',
    name: '岳西县',
    nameEn: 'Yuexi County',
    divisionCode: '340828',
    postcode: '246600',
  },
  {
    code: 'tongcheng',
    name: '桐城市',
    nameEn: 'Tongcheng City',
    divisionCode: '340881',
    postcode: '231400',
  },
  {
    code: 'qianshan',
    name: '潜山市',
    nameEn: 'Qianshan City',
    divisionCode: '340882',
    postcode: '246300',
  },
];
