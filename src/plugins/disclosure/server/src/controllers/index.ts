import { createCoverageController } from './coverage';

export const controllers = { coverage: createCoverageController };
