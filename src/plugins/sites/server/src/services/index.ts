import { createCalendarService } from './calendar';
import { createChoices } from './choices';
import { createCommands } from './commands';
import { createForms } from './forms';
import { createFolders } from './folders';
import { createReach } from './reach';
import { createRoles } from './roles';
import { createScopedTypes } from './scoped-types';
import { createSeeds } from './seeds';
import { createTree } from './tree';

export const services = {
  calendar: createCalendarService,
  choices: createChoices,
  commands: createCommands,
  forms: createForms,
  folders: createFolders,
  reach: createReach,
  roles: createRoles,
  scopedTypes: createScopedTypes,
  seeds: createSeeds,
  tree: createTree,
};
