import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { startMetricsServer, type MetricsServer } from '../watch/metrics-server';
import { service } from './service';

/** The metrics on a port of their own, while the server runs. */
export const createMetricsServerPlace = ({ strapi }: { strapi: Core.Strapi }) => {
  let server: Promise<MetricsServer> | undefined;

  return {
    /** Does nothing where no port is set (`METRICS_PORT`). */
    start(): void {
      const { host, port } = strapi.config.get<Config['metrics']>('plugin::delivery.metrics');
      const { metrics } = service(strapi, 'traffic');
      if (port === null || !metrics || server) return;
      server = startMetricsServer(metrics, { host, port });
      server.catch((error: unknown) => {
        strapi.stopWithError(error, `The metrics cannot be served on ${host}:${port}`);
      });
    },

    /** Where it listens. */
    port: async (): Promise<number | undefined> => (await server)?.port,

    async stop(): Promise<void> {
      await (await server)?.stop();
    },
  };
};
