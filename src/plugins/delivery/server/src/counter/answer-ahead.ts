import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Traffic } from '../services/traffic';
import type { Replay } from './replay';

type Handler = (req: IncomingMessage, res: ServerResponse) => unknown;

/** Lets what is remembered be sent before Koa sees the request: its own seam to Node's server. */
export const answerAhead = (strapi: Core.Strapi, replay: Replay, traffic: Traffic): void => {
  const app = strapi.server.app as unknown as { callback: () => Handler };
  const callback = app.callback.bind(app);
  app.callback = () => {
    const handle = callback();
    return (req, res) => {
      const startedAt = performance.now();
      const requestId = crypto.randomUUID();
      const sent = replay.answer(req, res, requestId);
      if (!sent) return handle(req, res);
      if (!traffic.isWatched) return undefined;
      const { url = '' } = req;
      const query = url.indexOf('?');
      traffic.observe({
        ...{ requestId, method: 'GET', path: query < 0 ? url : url.slice(0, query) },
        ...{ door: sent.name, status: sent.status, cache: 'hit', bytes: sent.bytes },
        milliseconds: performance.now() - startedAt,
        aborted: false,
      });
      return undefined;
    };
  };
};
