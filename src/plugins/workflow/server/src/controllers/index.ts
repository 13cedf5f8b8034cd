import { createNoticesController } from './notices';

export const controllers = { notices: createNoticesController };
