import type { Socket } from 'node:net';

import { startDatabaseProxy, type DatabaseProxy } from './database-proxy';

export interface FreezingProxy extends DatabaseProxy {
  /** From now on nothing passes on connections whose first bytes contain the mark; none is closed. */
  freeze: () => void;
  thaw: () => void;
}

/** Stands between an application and its database like a network that loses packets silently. */
export const startFreezingProxy = async (
  databaseUrl: string,
  mark: string
): Promise<FreezingProxy> => {
  const marked = new Set<Socket>();
  let frozen = false;

  const proxy = await startDatabaseProxy(databaseUrl, (near, far) => {
    near.once('data', (first) => {
      if (!first.includes(mark)) return;
      for (const socket of [near, far]) {
        marked.add(socket);
        socket.on('close', () => marked.delete(socket));
        if (frozen) socket.pause();
      }
    });
    near.pipe(far);
    far.pipe(near);
  });
  return {
    ...proxy,
    freeze: () => {
      frozen = true;
      for (const socket of marked) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of marked) socket.resume();
    },
  };
};
