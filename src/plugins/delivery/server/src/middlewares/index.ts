import { publicErrors } from './public-errors';

export const middlewares = { 'public-errors': publicErrors };
