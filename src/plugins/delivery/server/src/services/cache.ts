import type { Core } from '@strapi/strapi';
import { createResponseCache } from '../cache/response-cache';
import type { Config } from '../config';
import { millisecondsOfDayLeft } from '../domain/public-time';

/** The answers this node keeps. Legal days end answers too: what is overdue, what is in force. */
export const createCache = ({ strapi }: { strapi: Core.Strapi }) => {
  const { bytes } = strapi.config.get<Config['cache']>('plugin::delivery.cache');
  return createResponseCache({ bytes, lifetime: () => millisecondsOfDayLeft(new Date()) });
};
