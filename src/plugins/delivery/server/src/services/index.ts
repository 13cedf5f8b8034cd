import { createApiTokens } from './api-tokens';
import { createConditions } from './conditions';
import { createCache } from './cache';
import { createChangeFeed } from './changes';
import { createCommands } from './commands';
import { createContract } from './contract';
import { createCounterPlace } from './counter';
import { createDictionary } from './dictionary';
import { createFeeds } from './feeds';
import { createFolding } from './folding';
import { createFreshness } from './freshness';
import { createOrigins } from './origins';
import { createNotices } from './notices';
import { createNightlyVerification } from './nightly-verification';
import { createMetricsServerPlace } from './metrics-server';
import { createReadiness } from './readiness';
import { createTraffic } from './traffic';
import { createPages } from './pages';
import { createPublisher } from './publisher';
import { createPublicTime } from './public-time';
import { createReader } from './reader';
import { createResources } from './resources';
import { createSearchIndex } from './search-index';
import { createSearcher } from './searcher';
import { createSitemap } from './sitemap';

export const services = {
  resources: createResources,
  cache: createCache,
  contract: createContract,
  counter: createCounterPlace,
  freshness: createFreshness,
  origins: createOrigins,
  pages: createPages,
  publisher: createPublisher,
  publicTime: createPublicTime,
  traffic: createTraffic,
  readiness: createReadiness,
  metricsServer: createMetricsServerPlace,
  notices: createNotices,
  nightlyVerification: createNightlyVerification,
  apiTokens: createApiTokens,
  reader: createReader,
  changes: createChangeFeed,
  dictionary: createDictionary,
  searchIndex: createSearchIndex,
  searcher: createSearcher,
  feeds: createFeeds,
  folding: createFolding,
  sitemap: createSitemap,
  conditions: createConditions,
  commands: createCommands,
};
