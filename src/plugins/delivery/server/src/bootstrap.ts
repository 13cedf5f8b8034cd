import type { Core } from '@strapi/strapi';
import type { Config } from './config';
import { createCors } from './counter/cors';
import { createCounter } from './counter/counter';
import { createGraphqlDoor, GRAPHQL_PATH } from './counter/graphql-door';
import { answerAhead } from './counter/answer-ahead';
import { createReplay } from './counter/replay';
import { createRestDoor } from './counter/rest-door';
import { checkResources } from './domain/check-resources';
import { allEndpoints } from './endpoints';
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
  const counter = createCounter(strapi, {
    doors: [
      createRestDoor(prefix, allEndpoints(strapi)),
      createGraphqlDoor(createExecute(strapi, schema, graphql), graphql.bodyBytes),
    ],
    ...{ cache, replay },
    cors: createCors({
      isPublic: (path) =>
        path.startsWith(`${prefix}/`) || path.startsWith('/uploads/') || path === GRAPHQL_PATH,
      allows: (origin) => service(strapi, 'origins').allows(origin),
    }),
  });
  service(strapi, 'counter').open(counter);
  answerAhead(strapi, replay);
  // only who has readers keeps answers: not the command line
  strapi.server.httpServer.once('listening', () => service(strapi, 'freshness').start());
};
