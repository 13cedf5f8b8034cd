import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { CHANGES } from '../domain/change-notice';
import { type Pulse, sendPulse } from '../queries/pulse';

/** An answer to a pulse that takes longer than this, in milliseconds, is taken for a lost connection. */
const PATIENCE = 3_000;

export interface ChangeListenerOptions {
  connection: ClientConfig;
  onNotice: (notice: string) => void;
  /** The connection is lost: what is committed from now on is not heard of. */
  onLost: () => void;
  /** Sends a notice by another connection than the listener's. */
  notify: (pulse: { channel: string; number: number }) => Promise<unknown>;
}

export interface ChangeListener {
  /**
   * Resolves when every notice of what was committed before it was called has been handed over.
   *
   * @throws Error when the connection is lost, or lets no notice through
   */
  pulse: () => Promise<Pulse>;
  close: () => Promise<void>;
}

/**
 * Hears of every commit that changes what readers see, on a connection of its own.
 *
 * PostgreSQL queues notices in the order of commits, and hands each listener the queue in that
 * order: a notice of our own that comes back has all earlier ones before it.
 *
 * @throws Error when there is no connection, or none that hears: a standby, a pooler between
 */
export const openChangeListener = async ({
  connection,
  onNotice,
  onLost,
  notify,
}: ChangeListenerOptions): Promise<ChangeListener> => {
  const client = new Client({
    ...connection,
    application_name: 'gongkai freshness',
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  // told, not raced against: a promise that never settles keeps whatever has raced it
  client.on('error', onLost);
  client.on('end', onLost);
  const own = `gongkai_pulse_${randomBytes(8).toString('hex')}`;
  let sent = 0;
  let heard = 0;
  client.on('notification', ({ channel, payload = '' }) => {
    if (channel === own) heard = Number(payload);
    else onNotice(payload);
  });
  // a silent network says no goodbye
  const close = async () => {
    await Promise.race([
      client.end().catch(() => undefined),
      sleep(PATIENCE, undefined, { ref: false }),
    ]);
  };

  const hear = async (number: number): Promise<void> => {
    if (heard >= number) return; // mostly: a session is told before it is ready for the next query
    const patience = AbortSignal.timeout(PATIENCE);
    try {
      while (heard < number) await once(client, 'notification', { signal: patience });
    } catch (error) {
      if (!patience.aborted) throw error;
      throw new Error('notices do not come through this connection', { cause: error });
    }
  };

  const pulse = async (): Promise<Pulse> => {
    const number = ++sent;
    const answer = await sendPulse(client, { channel: own, number });
    await hear(number);
    return answer;
  };

  try {
    await client.connect();
    await client.query(`listen ${CHANGES}`);
    await client.query(`listen ${own}`);
    // A pooler lends a session for a transaction: our own notices come back within it, those of
    // others find nobody. So the first one comes from elsewhere, while this connection asks nothing.
    const first = ++sent;
    await notify({ channel: own, number: first });
    await hear(first);
  } catch (error) {
    await close();
    throw error;
  }
  return { pulse, close };
};
