import type { Core } from '@strapi/strapi';
import type { Seeds } from '../../../../sites/server/src/domain/seeds';
import { PILOT_AREAS } from '../domain/pilot-areas';
import { addAreas } from './add-areas';
import { gateOf } from './gate';
import { addSampleCatalogue } from './sample-catalogue';
import { addSampleOverlays } from './sample-overlays';
import { addSampleRecords } from './sample-records';

interface Turns {
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** The areas of every installation, and the sample's catalogue and records. */
export const createSeeds = ({ strapi }: { strapi: Core.Strapi }): Seeds => ({
  base: () =>
    strapi
      .plugin('sites')
      .service<Turns>('seeds')
      .exclusively(async () => ({
        areas: await addAreas(
          strapi,
          PILOT_AREAS.map((area) => ({ ...area, isPilot26: true }))
        ),
      })),

  // nobody has signed it, and it says so
  sample: (progress) =>
    gateOf(strapi).forced({ reason: '示例数据' }, async () => ({
      ...(await addSampleCatalogue(strapi, progress)),
      ...(await addSampleOverlays(strapi)),
      ...(await addSampleRecords(strapi, progress)),
    })),
});
