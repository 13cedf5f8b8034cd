import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import type { ResponseCache } from '../cache/response-cache';
import type { StoredAnswer } from '../cache/stored-answer';
import type { Encoding } from '../domain/etag';

/** Ways of asking that are remembered; each takes about two kilobytes, and four at most. */
const REMEMBERED = 10_000;

/** Characters of a way of asking that is remembered: who asks costs nothing, and must not fill memory. */
const LONGEST = 2_000;

/** Whoever asks with any of these is answered with care. */
const SPECIAL = ['origin', 'range', 'cookie', 'authorization', 'x-request-id'] as const;

/** Headers that are another's with each answer. */
const OWN = /^(?:date|connection|keep-alive|x-request-id|x-response-time|ratelimit.*)$/;

interface Recording {
  key: string;
  /** Of the kept answer it is a sending of: another one is not sent with these headers. */
  etag: string;
  encoding: Encoding;
  /** As it was sent. */
  headers: readonly string[];
  /** The `ETag` that was sent. */
  sentEtag: string;
  /** Name of the door, for metrics. */
  name: string;
}

export interface Replayed {
  name: string;
  status: number;
  bytes: number;
}

const isPlain = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && SPECIAL.every((name) => headers[name] === undefined);

const askedAs = ({ url = '', headers }: IncomingMessage): string =>
  ['accept-encoding', 'accept', 'accept-language']
    .map((name) => headers[name] ?? '')
    .concat(url)
    .join('\n');

/**
 * Sends a kept answer again as it was sent the last time somebody asked in the same words, ahead of
 * everything that found it then: most of a short answer's cost is the way to it.
 */
export const createReplay = (cache: ResponseCache) => {
  const recordings = new LRUCache<string, Recording>({ max: REMEMBERED });

  return {
    /** Remembers how a kept answer is being sent. */
    record(
      { req, res }: Context,
      stored: StoredAnswer,
      { key, name }: { key: string; name: string }
    ) {
      if (!isPlain(req) || req.headers['if-none-match'] !== undefined) return;
      const asked = askedAs(req);
      if (asked.length > LONGEST) return;
      const sent = Object.entries(res.getHeaders()).filter(([header]) => !OWN.test(header));
      const value = (header: string) => String(res.getHeader(header) ?? '');
      recordings.set(asked, {
        ...{ key, name, etag: stored.etag },
        encoding: (value('Content-Encoding') || 'identity') as Encoding,
        headers: sent.flatMap(([header, given]) => [header, String(given)]),
        sentEtag: value('ETag'),
      });
    },

    /** @returns what was sent; undefined where it is not remembered, or not kept any more */
    answer(req: IncomingMessage, res: ServerResponse, requestId: string): Replayed | undefined {
      if (!isPlain(req)) return undefined;
      const recording = recordings.get(askedAs(req));
      if (!recording) return undefined;
      const known = req.headers['if-none-match'];
      if (known !== undefined && known !== recording.sentEtag) return undefined;
      const stored = cache.get(recording.key);
      const bytes = stored?.etag === recording.etag && stored.bytes.get(recording.encoding);
      if (!bytes) return undefined;
      const { name, headers } = recording;
      if (known === undefined) {
        res.writeHead(200, [...headers, 'X-Request-Id', requestId]).end(bytes);
        return { name, status: 200, bytes: bytes.length };
      }
      res.writeHead(304, [...withoutBody(headers), 'X-Request-Id', requestId]).end();
      return { name, status: 304, bytes: 0 };
    },
  };
};

export type Replay = ReturnType<typeof createReplay>;

/** The headers of a 304 (RFC 9110 § 15.4.5). */
const withoutBody = (headers: readonly string[]): string[] => {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    if (!name.startsWith('content-')) kept.push(name, value);
  }
  return kept;
};
