import { createAreas } from './areas';
import { createCatalogueExport } from './catalogue-export';
import { createCatalogueImport } from './catalogue-import';
import { createCommands } from './commands';
import { createCoverage } from './coverage';
import { createDueDates } from './due-dates';
import { createIndexNumbers } from './index-numbers';
import { createItemWriter } from './item-writer';
import { createLabels } from './labels';
import { createOverlays } from './overlays';
import { createPendingImports } from './pending-imports';
import { createRecordImport } from './record-import';
import { createSeeds } from './seeds';
import { createValidity } from './validity';

export const services = {
  areas: createAreas,
  catalogueExport: createCatalogueExport,
  catalogueImport: createCatalogueImport,
  commands: createCommands,
  coverage: createCoverage,
  dueDates: createDueDates,
  indexNumbers: createIndexNumbers,
  itemWriter: createItemWriter,
  labels: createLabels,
  overlays: createOverlays,
  pendingImports: createPendingImports,
  recordImport: createRecordImport,
  seeds: createSeeds,
  validity: createValidity,
};
