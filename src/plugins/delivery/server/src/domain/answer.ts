import type { Readable } from 'node:stream';
import type { Tag } from './tags';

/** What an endpoint answers, before it meets the reader's encodings and caches. */
export interface Answer {
  status: number;
  /** `Content-Type` of the body. */
  type: string;
  body: string | Readable;
  /** What it depends on; null: made for this reader and moment, and kept by nobody. */
  tags: readonly Tag[] | null;
  headers?: Readonly<Record<string, string>>;
}

/** An answer that is made while it is sent. */
export type StreamedAnswer = Answer & { body: Readable };

export const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer in the shape of the contract: `{ data, meta }`. */
export const jsonAnswer = ({
  data,
  meta,
  tags,
}: {
  data: unknown;
  meta: Record<string, unknown>;
  tags: Answer['tags'];
}): Answer => jsonTextAnswer({ data: JSON.stringify(data), meta, tags });

/** The same of data that are JSON text already. */
export const jsonTextAnswer = ({
  data,
  meta,
  tags,
}: {
  data: string;
  meta: Record<string, unknown>;
  tags: Answer['tags'];
}): Answer => ({
  status: 200,
  type: JSON_TYPE,
  body: `{"data":${data},"meta":${JSON.stringify(meta)}}`,
  tags,
});

/** To the address a document has now. */
export const movedAnswer = (location: string, tags: readonly Tag[]): Answer => ({
  status: 301,
  type: 'text/plain; charset=utf-8',
  body: location,
  tags,
  headers: { Location: location },
});
