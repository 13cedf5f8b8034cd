import type { Core } from '@strapi/strapi';
import type { SiteChoice, TermChoices } from '../../../contracts/choices';
import type { AdminUser } from '../services/reach';
import { service } from '../services/service';

export interface AdminContext {
  state: { user: AdminUser };
  body: unknown;
}

export const createChoicesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async terms(ctx: AdminContext) {
    const data: TermChoices = await service(strapi, 'choices').terms();
    ctx.body = { data };
  },

  async sites(ctx: AdminContext) {
    const data: SiteChoice[] = await service(strapi, 'choices').sites(ctx.state.user);
    ctx.body = { data };
  },
});
