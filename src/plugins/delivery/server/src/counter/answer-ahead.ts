import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Replay } from './replay';

type Handler = (req: IncomingMessage, res: ServerResponse) => unknown;

/** Lets what is remembered be sent before Koa sees the request: its own seam to Node's server. */
export const answerAhead = (strapi: Core.Strapi, replay: Replay): void => {
  const app = strapi.server.app as unknown as { callback: () => Handler };
  const callback = app.callback.bind(app);
  app.callback = () => {
    const handle = callback();
    return (req, res) => replay.answer(req, res) ?? handle(req, res);
  };
};
