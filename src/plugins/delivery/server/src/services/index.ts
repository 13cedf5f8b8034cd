import { createApiTokens } from './api-tokens';
import { createConditions } from './conditions';
import { createCache } from './cache';
import { createChangeFeed } from './changes';
import { createCommands } from './commands';
import { createCounterPlace } from './counter';
import { createFreshness } from './freshness';
import { createOrigins } from './origins';
import { createPublisher } from './publisher';
import { createPublicTime } from './public-time';
import { createReader } from './reader';
import { createResources } from './resources';

export const services = {
  resources: createResources,
  cache: createCache,
  counter: createCounterPlace,
  freshness: createFreshness,
  origins: createOrigins,
  publisher: createPublisher,
  publicTime: createPublicTime,
  apiTokens: createApiTokens,
  reader: createReader,
  changes: createChangeFeed,
  conditions: createConditions,
  commands: createCommands,
};
