import { completeUscc } from '../domain/uscc';
import { CITY, COUNTIES, type CountySeed } from './counties';

export interface OrganSeed {
  readonly siteCode: string;
  readonly uscc: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'office' | 'department';
  readonly address: string;
  readonly officeHours: string;
  readonly position: number;
  readonly sample: true;
}

const OFFICE = '人民政府办公室';
const DEPARTMENTS = ['民政局', '教育局'];

/** Counties whose sample has records of more departments than the two that all have. */
const MORE_DEPARTMENTS: Readonly<Record<string, readonly string[]>> = {
  yingjiang: [
    '财政局',
    '人力资源和社会保障局',
    '生态环境分局',
    '住房和城乡建设局',
    '城市管理行政执法局',
    '卫生健康委员会',
    '农业农村水利局',
    '市场监督管理局',
    '司法局',
    '文化旅游体育局',
    '公安分局',
    '自然资源和规划分局',
    '发展和改革委员会',
  ],
  huaining: ['财政局', '农业农村局', '卫生健康委员会', '人力资源和社会保障局'],
  tongcheng: ['财政局', '农业农村局', '生态环境分局', '文化旅游体育局'],
};

/** 机构类别 11: organs registered by the 机构编制 authority. */
const REGISTERED_BY_STAFFING_OFFICE = '11';

/**
 * A code that passes both check digits and is nobody's: the organisation codes of organs in use do
 * not begin with YL (样例).
 */
const sampleUscc = (divisionCode: string, serial: number): string =>
  completeUscc(
    `${REGISTERED_BY_STAFFING_OFFICE}${divisionCode}YL${String(serial).padStart(6, '0')}`
  );

const organsOf = (place: CountySeed): OrganSeed[] =>
  [OFFICE, ...DEPARTMENTS, ...(MORE_DEPARTMENTS[place.code] ?? [])].map((suffix, position) => ({
    siteCode: place.code,
    uscc: sampleUscc(place.divisionCode, position + 1),
    name: `${place.name}${suffix}`,
    shortName: suffix === OFFICE ? '政府办公室' : suffix,
    kind: suffix === OFFICE ? ('office' as const) : ('department' as const),
    address: `安徽省安庆市${place === CITY ? '' : place.name}示例路${position + 1}号`,
    officeHours: '周一至周五 8:00—12:00，14:30—17:30',
    position,
    sample: true as const,
  }));

/** Sample disclosing bodies (公开主体) of the city and the ten counties. */
export const ORGANS: readonly OrganSeed[] = [CITY, ...COUNTIES].flatMap(organsOf);
