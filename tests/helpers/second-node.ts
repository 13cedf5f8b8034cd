import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { testEnvironment } from './environment';

export interface SecondNode {
  url: string;
  /** Its memory now, in bytes. */
  memory: () => Promise<NodeJS.MemoryUsage>;
  stop: () => Promise<void>;
  /** As by a failure of its machine: at once, in the middle of whatever it does. */
  kill: () => Promise<void>;
}

/** Another process of the same application on the same database, as behind a load balancer. */
export const startSecondNode = async (
  databaseUrl: string,
  environment: Record<string, string> = {}
): Promise<SecondNode> => {
  const child = fork(path.join(__dirname, 'serve.cjs'), {
    env: {
      ...process.env,
      ...testEnvironment,
      ...environment,
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const [port] = (await Promise.race([
    once(child, 'message'),
    exited.then(() => Promise.reject(new Error('the second node ended'))),
  ])) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    memory: async () => {
      child.send('memory');
      const [usage] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
      return usage;
    },
    stop: async () => {
      child.disconnect();
      await exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
