import { createCommands } from './commands';
import { createPublisher } from './publisher';
import { createReader } from './reader';
import { createResources } from './resources';

export const services = {
  resources: createResources,
  publisher: createPublisher,
  reader: createReader,
  commands: createCommands,
};
