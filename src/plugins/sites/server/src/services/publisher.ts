import type { Core } from '@strapi/strapi';
import type { createPublisher } from '../../../../delivery/server/src/services/publisher';

/** The read side's own service, typed. */
export const publisherOf = (strapi: Core.Strapi): ReturnType<typeof createPublisher> =>
  strapi.plugin('delivery').service('publisher');
