import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AttachmentKind } from './attachment-kind';

const MOST_MEGABYTES = 384;
const LONGEST_MS = 30_000;
const READER = path.join(__dirname, 'reading-thread.js');

/** The words of an attachment; null when it cannot be read within bounds. */
export const readAttachment = (bytes: Buffer, kind: AttachmentKind): Promise<string | null> =>
  new Promise((resolve) => {
    const thread = new Worker(READER, {
      workerData: { bytes, kind },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      // what the libraries print is no business of the log
      stdout: true,
      stderr: true,
    });
    const end = (text: string | null) => {
      clearTimeout(timer);
      resolve(text);
      void thread.terminate();
    };
    const timer = setTimeout(() => end(null), LONGEST_MS);
    thread.once('message', ({ text }: { text?: string }) => end(text ?? null));
    thread.once('error', () => end(null));
    thread.once('exit', () => end(null));
  });
