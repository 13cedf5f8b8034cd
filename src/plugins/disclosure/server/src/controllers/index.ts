import { createCatalogueFilesController } from './catalogue-files';
import { createCoverageController } from './coverage';

export const controllers = {
  catalogueFiles: createCatalogueFilesController,
  coverage: createCoverageController,
};
