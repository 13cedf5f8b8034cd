import { createAreas } from './areas';
import { createCatalogueImport } from './catalogue-import';
import { createCoverage } from './coverage';
import { createDueDates } from './due-dates';
import { createIndexNumbers } from './index-numbers';
import { createItemWriter } from './item-writer';
import { createLabels } from './labels';
import { createValidity } from './validity';

export const services = {
  areas: createAreas,
  catalogueImport: createCatalogueImport,
  coverage: createCoverage,
  dueDates: createDueDates,
  indexNumbers: createIndexNumbers,
  itemWriter: createItemWriter,
  labels: createLabels,
  validity: createValidity,
};
