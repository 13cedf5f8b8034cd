import { createChoicesController } from './choices';

export const controllers = { choices: createChoicesController };
