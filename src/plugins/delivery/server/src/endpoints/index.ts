import type { Core } from '@strapi/strapi';
import { service } from '../services/service';
import { changesEndpoint } from './changes';
import { contractEndpoint } from './contract';
import { detailEndpoint } from './detail';
import type { Endpoint } from './endpoint';
import { listEndpoint } from './list';
import { searchEndpoint } from './search';
import { viewEndpoint } from './view';

/** Every door of the public REST API, as the declared resources and views make them. */
export const allEndpoints = (strapi: Core.Strapi): Endpoint[] => {
  const resources = service(strapi, 'resources');
  return [
    ...resources
      .all()
      .flatMap((resource) => [listEndpoint(strapi, resource), detailEndpoint(strapi, resource)]),
    contractEndpoint(strapi),
    ...resources.views().map((view) => viewEndpoint(strapi, view)),
    changesEndpoint(strapi),
    searchEndpoint(strapi),
  ];
};
