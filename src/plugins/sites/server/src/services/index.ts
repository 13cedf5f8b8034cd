import { createTree } from './tree';

export const services = { tree: createTree };
