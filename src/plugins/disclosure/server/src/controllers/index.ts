import { createAreaChoicesController } from './area-choices';
import { createCatalogueFilesController } from './catalogue-files';
import { createCoverageController } from './coverage';

export const controllers = {
  areaChoices: createAreaChoicesController,
  catalogueFiles: createCatalogueFilesController,
  coverage: createCoverageController,
};
