import type { Core } from '@strapi/strapi';
import type { createGate } from '../../src/plugins/workflow/server/src/services/gate';

/** Runs work whose publications need no approval: where approval is not what is tested. */
export const forced = <Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> =>
  strapi
    .plugin('workflow')
    .service<ReturnType<typeof createGate>>('gate')
    .forced({ reason: '测试' }, work);
