import type { Core } from '@strapi/strapi';
import type { Who } from '../../queries/approval/note-publication';
import { currentActor } from '../audit/current-actor';

/** Who acts now, for rounds and steps; API tokens and programs have no number there. */
export const whoActs = (strapi: Core.Strapi): Who => {
  const actor = currentActor(strapi);
  return {
    id: typeof actor?.id === 'number' ? actor.id : null,
    name: actor?.name ? actor.name : null,
  };
};
