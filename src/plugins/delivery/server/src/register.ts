import type { Core } from '@strapi/strapi';
import type { Config } from './config';
import type { Noted } from './counter/observe';
import { parseTrust } from './domain/client-address';
import { followDocuments } from './follow-documents';
import { createPublications } from './queries/create-publications';
import { service } from './services/service';
import { jsonLines } from './watch/json-lines';

interface Hook {
  register: (handler: () => Promise<void>) => void;
}

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  // Migrations would run before the schema is synchronised, on an empty database even before that.
  const afterSync = strapi.hook('strapi::content-types.afterSync') as Hook;
  afterSync.register(async () => {
    const tables = service(strapi, 'resources').tablesRead();
    await createPublications(strapi.db.connection, tables);
  });
  followDocuments(strapi);
  const { trustProxy, jsonLog } = strapi.config.get<Config>('plugin::delivery');
  if (jsonLog) {
    const requestId = () => (strapi.requestContext.get()?.state as Partial<Noted>)?.requestId;
    Object.assign(strapi.log, { format: jsonLines(requestId) });
  }
  // Koa believes in proxies or does not; whom it may believe, the counter says for each request.
  strapi.server.app.proxy = parseTrust(trustProxy) !== 0;
  // Strapi's own middlewares come later, when it has loaded: readers do not pay for them.
  strapi.server.use((ctx, next) => service(strapi, 'counter').serve(ctx, next));
};
