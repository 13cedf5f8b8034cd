import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { SeedCounts } from '../../../../sites/server/src/domain/seeds';
import { OWN_AREAS } from '../seeds/own-areas';
import { addAreas } from './add-areas';
import { service } from './service';

const FILE = 'seeds/data/catalogue-rows.csv';
const SOURCE = '各地政府公开的基层政务公开标准目录，逐行出处见“其他栏目”的 source_url';

/** Beside the code in a packed plugin; the application's build leaves files that are no code behind. */
const catalogueFile = (strapi: Core.Strapi): string => {
  const packed = path.join(__dirname, '..', FILE);
  const source = path.join(strapi.dirs.app.src, 'plugins', 'disclosure', 'server', 'src', FILE);
  return existsSync(packed) ? packed : source;
};

/** The county that goes ahead in the plan of Anqing (安庆市实施方案 第13项). */
export const PILOT_SITE = 'yingjiang';

/** The pilot's catalogue from the rows that counties have published, through the import itself. */
export const addSampleCatalogue = async (
  strapi: Core.Strapi,
  progress: (done: number, total: number, label: string) => void
): Promise<SeedCounts> => {
  const own = OWN_AREAS.map((area) => ({ ...area, siteCode: PILOT_SITE }));
  const ownAreas = await addAreas(strapi, own);
  const result = await service(strapi, 'catalogueImport').importFile({
    bytes: await readFile(catalogueFile(strapi)),
    fileName: path.basename(FILE),
    siteCode: PILOT_SITE,
    sample: true,
    source: SOURCE,
    onProgress: (done, total) => progress(done, total, '公开目录 catalogue'),
  });
  return { ownAreas, catalogueRows: result.rows, items: result.added };
};
