import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { createPlaces } from '../exports/places';
import { service } from '../services/service';
import { changesEndpoint } from './changes';
import { contractEndpoint } from './contract';
import { detailEndpoint } from './detail';
import type { Endpoint } from './endpoint';
import { exportEndpoints } from './export';
import { feedEndpoints } from './feed';
import { listEndpoint } from './list';
import { searchEndpoint } from './search';
import { sitemapEndpoint } from './sitemap';
import { viewEndpoint } from './view';

/** Every door of the public REST API, as the declared resources and views make them. */
export const allEndpoints = (strapi: Core.Strapi): Endpoint[] => {
  const resources = service(strapi, 'resources');
  const { atOnce } = strapi.config.get<Config['exports']>('plugin::delivery.exports');
  const places = createPlaces(atOnce);
  return [
    ...resources
      .all()
      .flatMap((resource) => [listEndpoint(strapi, resource), detailEndpoint(strapi, resource)]),
    contractEndpoint(strapi),
    ...resources.all().flatMap((resource) => exportEndpoints(strapi, resource, places)),
    ...resources.views().map((view) => viewEndpoint(strapi, view)),
    changesEndpoint(strapi),
    searchEndpoint(strapi),
    ...feedEndpoints(strapi),
    sitemapEndpoint(strapi),
  ];
};
