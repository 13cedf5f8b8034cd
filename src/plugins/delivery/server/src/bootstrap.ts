import type { Core } from '@strapi/strapi';
import type { Config } from './config';
import { checkResources } from './domain/check-resources';
import { createEndpoint } from './graphql/endpoint';
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
  const settings = strapi.config.get<Config['graphql']>('plugin::delivery.graphql');
  strapi.server.routes([
    {
      method: 'ALL',
      path: '/graphql',
      handler: createEndpoint(strapi, schema, settings),
      config: { auth: false },
    },
  ]);
};
