import { createReach } from './reach';
import { createTree } from './tree';

export const services = { reach: createReach, tree: createTree };
