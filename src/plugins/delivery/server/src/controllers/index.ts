import { createReadController } from './read';

export const controllers = { read: createReadController };
