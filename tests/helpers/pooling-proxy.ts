import { startDatabaseProxy, type DatabaseProxy } from './database-proxy';

/** Of a notice, and of the end of an answer (PostgreSQL, frontend/backend protocol). */
const NOTICE = 'A';
const READY = 'Z';

/** The messages in what has come so far, and what is left of one. */
const messagesIn = (bytes: Buffer): { messages: Buffer[]; rest: Buffer } => {
  const messages: Buffer[] = [];
  let at = 0;
  while (bytes.length >= at + 5) {
    const end = at + 1 + bytes.readUInt32BE(at + 1);
    if (bytes.length < end) break;
    messages.push(bytes.subarray(at, end));
    at = end;
  }
  return { messages, rest: bytes.subarray(at) };
};

/**
 * Stands between an application and its database like a pooler in transaction mode: between two
 * transactions the session is nobody's, and what it hears then is lost.
 */
export const startPoolingProxy = (databaseUrl: string): Promise<DatabaseProxy> =>
  startDatabaseProxy(databaseUrl, (near, far) => {
    let lent = true;
    let rest: Buffer = Buffer.alloc(0);
    near.on('data', (asked) => {
      lent = true;
      far.write(asked);
    });
    far.on('data', (told: Buffer) => {
      const found = messagesIn(Buffer.concat([rest, told]));
      rest = found.rest;
      for (const message of found.messages) {
        const kind = String.fromCharCode(message[0] ?? 0);
        if (kind === NOTICE && !lent) continue;
        if (kind === READY) lent = false;
        near.write(message);
      }
    });
  });
