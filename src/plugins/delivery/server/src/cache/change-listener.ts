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
}

export interface ChangeListener {
  /**
   * Resolves when every notice of what was committed before it was called has been handed over.
   *
   * @throws Error when the connection is lost, or lets no notice through: a pooler between, a standby
   */
  pulse: () => Promise<Pulse>;
  /** Rejects when the connection is lost. */
  lost: Promise<never>;
  close: () => Promise<void>;
}

/**
 * Hears of every commit that changes what readers see, on a connection of its own.
 *
 * PostgreSQL queues notices in the order of commits, and hands each listener the queue in that
 * order: a notice of our own that comes back has all earlier ones before it.
 */
export const openChangeListener = async ({
  connection,
  onNotice,
}: ChangeListenerOptions): Promise<ChangeListener> => {
  const client = new Client({
    ...connection,
    application_name: 'gongkai freshness',
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  const lost = new Promise<never>((_resolve, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('the connection has ended')));
  });
  lost.catch(() => undefined); // whoever pulses is told
  const own = `gongkai_pulse_${randomBytes(8).toString('hex')}`;
  let sent = 0;
  let heard = 0;
  client.on('notification', ({ channel, payload = '' }) => {
    if (channel === own) heard = Number(payload);
    else onNotice(payload);
  });
  const close = () => client.end().catch(() => undefined);

  const pulse = async (): Promise<Pulse> => {
    const number = ++sent;
    const answer = await Promise.race([sendPulse(client, { channel: own, number }), lost]);
    if (heard >= number) return answer;
    // PostgreSQL sends it before it is ready for the next query; a proxy may be later
    await Promise.race([once(client, 'notification'), sleep(PATIENCE, null, { ref: false }), lost]);
    if (heard < number) throw new Error('notices do not come through this connection');
    return answer;
  };

  try {
    await client.connect();
    await client.query(`listen ${CHANGES}`);
    await client.query(`listen ${own}`);
  } catch (error) {
    await close();
    throw error;
  }
  return { pulse, lost, close };
};
