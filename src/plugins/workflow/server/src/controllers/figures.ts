import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { WorkflowFigures } from '../../../contracts/texts';
import { storable } from '../domain/storable';
import { service } from '../services/service';
import { parse } from './parse';
import { sitesAsked } from './sites-asked';

const query = z.strictObject({ site: storable(64).optional() });

/** What the supervisor's page shows. */
export const createFiguresController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const sites = await sitesAsked(strapi, ctx, parse(query, ctx.query).site);
    const data = await service(strapi, 'figures').of(sites);
    ctx.body = { data } satisfies WorkflowFigures;
  },
});
