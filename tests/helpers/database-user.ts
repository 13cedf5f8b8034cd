import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { Client } from 'pg';

const script = path.resolve(__dirname, 'hold-database.mjs');
const launcher = path.resolve(__dirname, '../../src/launcher');

export interface Held {
  url?: string;
  ownerUrl?: string;
  data?: string;
  adopted?: boolean;
  code?: string;
  message?: string;
}

interface Options {
  folder: string;
  password?: string;
  /** Default false: quick. */
  durable?: boolean;
  /** Another copy of the launcher, and of the script: see LauncherCopy. */
  launcher?: string;
  script?: string;
  uid?: number;
  gid?: number;
}

/** A process of its own that uses the embedded server: one of the server's users. */
export class DatabaseUser {
  private static readonly alive = new Set<DatabaseUser>();

  private constructor(
    readonly child: ChildProcess,
    readonly held: Held,
    private readonly lines: AsyncIterator<string>
  ) {}

  static async start(options: Options): Promise<DatabaseUser> {
    const { folder, password = 'secret', durable = false, uid, gid } = options;
    const args = [
      options.script ?? script,
      options.launcher ?? launcher,
      folder,
      password,
      String(durable),
    ];
    const child = spawn(process.execPath, args, {
      stdio: ['pipe', 'pipe', 'inherit'],
      cwd: '/',
      uid,
      gid,
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const user = new DatabaseUser(child, await nextOf<Held>(lines), lines);
    this.alive.add(user);
    child.once('exit', () => this.alive.delete(user));
    return user;
  }

  /** Lets go of the server; answers whether that stopped it. */
  async release(): Promise<boolean> {
    this.child.stdin?.end();
    return (await nextOf<{ stopped: boolean }>(this.lines)).stopped;
  }

  /** What a failed test has left. */
  static async releaseAll(): Promise<void> {
    for (const { child } of this.alive) {
      child.stdin?.end();
      if (child.exitCode === null) await once(child, 'exit');
    }
  }

  /** Dies as by `kill -9`. */
  async kill(): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await exited;
  }

  /** As the application, or as the server's superuser. */
  async query(sql: string, as: 'url' | 'ownerUrl' = 'url'): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: this.held[as] });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** Of the server's first process. */
  get postmaster(): number {
    return Number(
      readFileSync(path.join(this.held.data ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]
    );
  }
}

async function nextOf<T>(lines: AsyncIterator<string>): Promise<T> {
  const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
  if (done) throw new Error('The process ended without a word.');
  return JSON.parse(value) as T;
}
