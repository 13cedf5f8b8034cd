import type { Core } from '@strapi/strapi';
import type { createGate } from '../../../../workflow/server/src/services/gate';

/** The one door through which texts go out, typed. */
export const gateOf = (strapi: Core.Strapi): ReturnType<typeof createGate> =>
  strapi.plugin('workflow').service('gate');

/** Whether what is written in bulk goes out at once; else it waits for approval as drafts. */
export const publishesNow = (strapi: Core.Strapi): boolean =>
  gateOf(strapi).forcedNow() !== undefined;
