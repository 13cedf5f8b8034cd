import { parentPort, workerData } from 'node:worker_threads';
import type { AttachmentKind } from './attachment-kind';
import { officeText } from './office-text';
import { pdfText } from './pdf-text';

/** A thread that reads one attachment and ends: a hostile file has its memory and its time. */
const { bytes, kind } = workerData as { bytes: Uint8Array; kind: AttachmentKind };

const read = (): Promise<string> =>
  kind === 'pdf' ? pdfText(Buffer.from(bytes)) : officeText(Buffer.from(bytes), kind);

read().then(
  (text) => parentPort?.postMessage({ text }),
  (error: unknown) => parentPort?.postMessage({ error: String(error) })
);
