import { createAreas } from './areas';
import { createCoverage } from './coverage';
import { createDueDates } from './due-dates';
import { createIndexNumbers } from './index-numbers';
import { createLabels } from './labels';
import { createValidity } from './validity';

export const services = {
  areas: createAreas,
  coverage: createCoverage,
  dueDates: createDueDates,
  indexNumbers: createIndexNumbers,
  labels: createLabels,
  validity: createValidity,
};
