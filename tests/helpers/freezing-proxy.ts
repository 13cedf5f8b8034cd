import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface FreezingProxy {
  /** The database behind it, by way of it. */
  url: string;
  /** From now on nothing passes on connections whose first bytes contain the mark; none is closed. */
  freeze: () => void;
  thaw: () => void;
  stop: () => Promise<void>;
}

/** Stands between an application and its database like a network that loses packets silently. */
export const startFreezingProxy = async (
  databaseUrl: string,
  mark: string
): Promise<FreezingProxy> => {
  const target = new URL(databaseUrl);
  const marked = new Set<Socket>();
  const all = new Set<Socket>();
  let frozen = false;

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
          marked.delete(one);
        }
      });
    }
    near.once('data', (first) => {
      if (!first.includes(mark)) return;
      for (const socket of both) {
        marked.add(socket);
        if (frozen) socket.pause();
      }
    });
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    freeze: () => {
      frozen = true;
      for (const socket of marked) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of marked) socket.resume();
    },
    stop: async () => {
      for (const socket of all) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
