import { inReach } from './in-reach';

export const policies = { 'in-reach': inReach };
