import { CITY, COUNTIES, type CountySeed } from './counties';

export interface SiteSeed {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn?: string;
  readonly level: 'city' | 'county' | 'township';
  readonly divisionCode: string;
  readonly parentCode: string | null;
  readonly organiser: string;
  readonly siteIdCode?: string;
  readonly icpNumber?: string;
  readonly policeNumber?: string;
  readonly domains?: readonly string[];
  readonly urlPattern?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly officeHours?: string;
  readonly locales: readonly string[];
  readonly position: number;
  readonly sample: true;
}

/**
 * A government's site. Contacts, numbers and domains are made up: `.example` resolves nowhere, and
 * no subscriber's number in Anqing begins with 0.
 */
const governmentSite = (place: CountySeed, position: number): SiteSeed => {
  const domain = `www.${place.code}.example`;
  const number = String(position).padStart(2, '0');
  return {
    code: place.code,
    name: `${place.name}人民政府`,
    shortName: place.name,
    nameEn: place.nameEn,
    level: place === CITY ? 'city' : 'county',
    divisionCode: place.divisionCode,
    parentCode: place === CITY ? null : CITY.code,
    organiser: `${place.name}人民政府办公室`,
    siteIdCode: `${place.divisionCode}0001`,
    icpNumber: `皖ICP备000000${number}号（示例）`,
    policeNumber: `皖公网安备${place.divisionCode}020000${number}号（示例）`,
    domains: [domain],
    urlPattern: `https://${domain}/{resource}/{slug}`,
    address: `安徽省安庆市${place === CITY ? '' : place.name}示例路1号`,
    postcode: place.postcode,
    phone: `0556-00000${number}`,
    fax: `0556-00001${number}`,
    email: `zwgk@${place.code}.example`,
    officeHours: '周一至周五 8:00—12:00，14:30—17:30（法定节假日除外）',
    locales: ['zh-Hans', 'en'],
    position,
    sample: true,
  };
};

/** Sites of the city and its ten counties (站点). */
export const SITES: readonly SiteSeed[] = [CITY, ...COUNTIES].map(governmentSite);
