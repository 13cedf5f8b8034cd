import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface DatabaseProxy {
  /** The database behind it, by way of it. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Stands between an application and its database.
 *
 * @param pass lets bytes through between the two ends of a connection, as the test wants them
 */
export const startDatabaseProxy = async (
  databaseUrl: string,
  pass: (near: Socket, far: Socket) => void
): Promise<DatabaseProxy> => {
  const target = new URL(databaseUrl);
  const all = new Set<Socket>();

  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    const both = [near, far];
    for (const socket of both) {
      all.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        for (const one of both) {
          one.destroy();
          all.delete(one);
        }
      });
    }
    pass(near, far);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    stop: async () => {
      for (const socket of all) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
