import type { Core } from '@strapi/strapi';
import { allEndpoints } from '../endpoints';
import type { Endpoint } from '../endpoints/endpoint';
import { openApiDocument, type OpenApiDocument } from '../openapi/document';
import { service } from './service';

/** The contract of the public REST API, as what plugins have declared makes it. */
export const createContract = ({ strapi }: { strapi: Core.Strapi }) => {
  let doors: Endpoint[] | undefined;
  let made: OpenApiDocument | undefined;

  const endpoints = (): Endpoint[] => (doors ??= allEndpoints(strapi));

  const make = (): OpenApiDocument => {
    const resources = service(strapi, 'resources');
    return openApiDocument({
      endpoints: endpoints(),
      prefix: strapi.config.get<string>('api.rest.prefix', '/api'),
      version: strapi.config.get<string>('info.version', '0.0.0'),
      groups: new Map(
        [...resources.all(), ...resources.views()].map(({ name, description }) => [
          name,
          description,
        ])
      ),
    });
  };

  return {
    /** Every door there is: what is served is what is described. */
    endpoints,

    /** Made when it is first asked for: every plugin has declared its resources by then. */
    document: (): OpenApiDocument => (made ??= make()),
  };
};
