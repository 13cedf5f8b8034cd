import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { answerParent } from './messages';
import type { Statement } from './statements';

/** A path, and either the bytes it answers or the statements it runs for each request. */
export type Route = { path: string } & ({ body: string } | { statements: Statement[] });

/** The least any server in Node can do: ready bytes, or the same SQL, behind `node:http` alone. */
const main = async () => {
  const routes = new Map<string, Route>();
  const pool = new Pool({
    connectionString: process.env['DATABASE_URL'],
    max: 10,
    // as our own connections: the same statements must have the same plans
    options: '-c jit=off',
  });

  const bodyOf = async (route: Route): Promise<Buffer | string> => {
    if ('body' in route) return route.body;
    const rows: unknown[] = [];
    for (const statement of route.statements) {
      // one after the other, as the second is made from what the first found
      rows.push((await pool.query(statement)).rows);
    }
    return JSON.stringify(rows);
  };

  const server = createServer((request, response) => {
    const route = routes.get(request.url ?? '');
    if (!route) {
      response.writeHead(404).end();
      return;
    }
    drained(request)
      .then(() => bodyOf(route))
      .then(
        (body) => {
          response.writeHead(200, {
            'Content-Type': 'application/json; charset=utf-8',
            'Content-Length': Buffer.byteLength(body),
          });
          response.end(body);
        },
        () => response.writeHead(500).end()
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  answerParent({
    port: () => (server.address() as AddressInfo).port,
    serve: (route: Route) => void routes.set(route.path, route),
    memory: () => process.memoryUsage().rss,
  });
};

/** A posted query is read, as any server must. */
const drained = (request: IncomingMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    request.on('error', reject).on('end', resolve).resume();
  });

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
