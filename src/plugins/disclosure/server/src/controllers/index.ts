import { createAreaChoicesController } from './area-choices';
import { createCatalogueFilesController } from './catalogue-files';
import { createCoverageController } from './coverage';
import { createOverlaysController } from './overlays';

export const controllers = {
  areaChoices: createAreaChoicesController,
  catalogueFiles: createCatalogueFilesController,
  coverage: createCoverageController,
  overlays: createOverlaysController,
};
