import type { Core } from '@strapi/strapi';
import { followContent } from './follow-content';
import { followSettings } from './follow-settings';
import { followSignIns } from './follow-sign-ins';

/** What the trail follows by itself; the rest is told to it. To be called in `register`. */
export const followForAudit = (strapi: Core.Strapi): void => {
  followContent(strapi);
  followSettings(strapi);
  followSignIns(strapi);
};
