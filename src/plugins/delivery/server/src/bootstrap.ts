import type { Core } from '@strapi/strapi';
import type { Config } from './config';
import { createCors } from './counter/cors';
import { createClients } from './counter/clients';
import { createCounter } from './counter/counter';
import { createDocsDoor } from './counter/docs-door';
import { createGraphqlDoor, GRAPHQL_PATH } from './counter/graphql-door';
import { createOperatorDoors } from './counter/operator-doors';
import { answerAhead } from './counter/answer-ahead';
import { createReplay } from './counter/replay';
import { createRestDoor } from './counter/rest-door';
import { createRateLimit } from './counter/rate-limit';
import { checkResources } from './domain/check-resources';
import { parseTrust } from './domain/client-address';
import { createExecute } from './graphql/execute';
import { buildSchema } from './graphql/schema';
import { service } from './services/service';

/** Every plugin has declared its resources by now: they declare them when they register. */
export const bootstrap = ({ strapi }: { strapi: Core.Strapi }) => {
  const resources = service(strapi, 'resources');
  checkResources(resources.all(), (uid) => {
    const options = strapi.contentType(uid)?.pluginOptions as
      { i18n?: { localized?: boolean } } | undefined;
    return options?.i18n?.localized === true;
  });
  const schema = buildSchema(resources.all(), resources.views());
  const graphql = strapi.config.get<Config['graphql']>('plugin::delivery.graphql');
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const cache = service(strapi, 'cache');
  const replay = createReplay(cache);
  const { trustProxy, rateLimit, metrics } = strapi.config.get<Config>('plugin::delivery');
  const clients = createClients(parseTrust(trustProxy) ?? 0);
  const traffic = service(strapi, 'traffic');
  const counter = createCounter(strapi, {
    doors: [
      createRestDoor(prefix, service(strapi, 'contract').endpoints()),
      createDocsDoor(prefix),
      createGraphqlDoor(createExecute(strapi, schema, graphql), graphql.bodyBytes),
    ],
    ...{ cache, replay, traffic, clients },
    operatorDoors: createOperatorDoors({
      isReady: () => service(strapi, 'readiness').isReady(),
      metrics: traffic.metrics,
      token: metrics.token,
    }),
    limit: createRateLimit({
      settings: rateLimit,
      addressOf: clients.addressOf,
      tokens: service(strapi, 'apiTokens'),
      refused: (by) => traffic.metrics?.refused(by),
    }),
    isPublic: (path) =>
      path.startsWith(`${prefix}/`) || path.startsWith('/uploads/') || path === GRAPHQL_PATH,
    cors: createCors((origin) => service(strapi, 'origins').allows(origin)),
  });
  service(strapi, 'counter').open(counter);
  answerAhead(strapi, replay, traffic);
  service(strapi, 'nightlyVerification').schedule();
  // only who has readers keeps answers, and fills the search index: not the command line
  strapi.server.httpServer.once('listening', () => {
    service(strapi, 'freshness').start();
    service(strapi, 'searchIndex').start();
    service(strapi, 'metricsServer').start();
  });
};
