import { createCalendarService } from './calendar';
import { createChoices } from './choices';
import { createCommands } from './commands';
import { createForms } from './forms';
import { createReach } from './reach';
import { createSeeds } from './seeds';
import { createTree } from './tree';

export const services = {
  calendar: createCalendarService,
  choices: createChoices,
  commands: createCommands,
  forms: createForms,
  reach: createReach,
  seeds: createSeeds,
  tree: createTree,
};
