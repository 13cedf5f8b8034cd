import { Readable } from 'node:stream';

/** How an export ends. */
export interface Ending {
  /** Called once, however it ends: read to its end, broken off or failed. */
  ended: () => void;
  /** Milliseconds in which a reader must take something, or be cut off. */
  patience: number;
}

async function* watched(
  chunks: AsyncIterable<string | Buffer>,
  taken: () => void
): AsyncGenerator<string | Buffer> {
  for await (const chunk of chunks) {
    yield chunk;
    taken();
  }
}

/** An export as a stream that makes a piece when the one before has been taken. */
export const exportStream = (
  chunks: AsyncIterable<string | Buffer>,
  { ended, patience }: Ending
): Readable => {
  const timer = setTimeout(() => stream.destroy(), patience);
  const stream = Readable.from(watched(chunks, () => timer.refresh()));
  stream.once('close', () => {
    clearTimeout(timer);
    ended();
  });
  return stream;
};
