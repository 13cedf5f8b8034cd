import { createChoices } from './choices';
import { createReach } from './reach';
import { createTree } from './tree';

export const services = { choices: createChoices, reach: createReach, tree: createTree };
