import type { Core } from '@strapi/strapi';
import type { SeedCounts } from '../../../../sites/server/src/domain/seeds';
import { itemPath } from '../domain/item-path';
import { OVERLAYS, type OverlaySeed } from '../seeds/overlays';
import type { BaseItem } from './overlays';
import { PILOT_SITE } from './sample-catalogue';
import { service } from './service';

const changeOf = ({ overrides }: OverlaySeed, { areaCode, fields }: BaseItem) => {
  const path = itemPath(fields);
  const override = overrides.find(({ area, item }) => area === areaCode && item === path);
  if (!override) return {};
  const { subjects } = override.change;
  return { ...override.change, ...(subjects ? { subjectText: subjects.join('、') } : {}) };
};

/** The counties that work by the pilot's catalogue. */
export const addSampleOverlays = async (strapi: Core.Strapi): Promise<SeedCounts> => {
  let overlays = 0;
  for (const overlay of OVERLAYS) {
    overlays += await service(strapi, 'overlays').adopt({
      fromSite: PILOT_SITE,
      toSite: overlay.toSite,
      areaCodes: overlay.areaCodes,
      override: (base) => changeOf(overlay, base),
      sample: true,
    });
  }
  return { overlays };
};
