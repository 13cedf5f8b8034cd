import { createServer } from 'node:http';
import { once } from 'node:events';
import type { Metrics } from './metrics';

export interface MetricsServer {
  port: number;
  stop: () => Promise<void>;
}

/** Serves the metrics on a port of their own, which outsiders have no way to. */
export const startMetricsServer = async (
  metrics: Metrics,
  { host, port }: { host: string; port: number }
): Promise<MetricsServer> => {
  const server = createServer((req, res) => {
    if (req.method !== 'GET' || req.url !== '/metrics') {
      res.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => res.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      () => res.writeHead(503).end()
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
