import { createConditions } from './conditions';
import { createCommands } from './commands';
import { createPublisher } from './publisher';
import { createPublicTime } from './public-time';
import { createReader } from './reader';
import { createResources } from './resources';

export const services = {
  resources: createResources,
  publisher: createPublisher,
  publicTime: createPublicTime,
  reader: createReader,
  conditions: createConditions,
  commands: createCommands,
};
