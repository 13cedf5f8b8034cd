import type { z } from 'zod';
import type { Answer } from '../domain/answer';
import type { Language, ErrorCode } from '../domain/public-error';

/** What a request may cost: each kind has a rate limit of its own. */
export type Cost = 'read' | 'search' | 'export';

export interface EndpointRequest<Parameters> {
  /** Segments of the path, decoded: `{ site, id }`. */
  path: Readonly<Record<string, string>>;
  /** The query string, read by the endpoint's `parameters`. */
  parameters: Parameters;
  /** Path and query string as they came, for redirects. */
  url: URL;
  language: Language;
  now: Date;
}

/**
 * One door of the public REST API. Routing, the OpenAPI document and its tests follow from it.
 */
export interface Endpoint<Parameters extends z.ZodObject = z.ZodObject> {
  /** Below the API's prefix: `/sites/:site/records/:id`. */
  path: string;
  /** `operationId` of the OpenAPI document; what generated clients call it. */
  name: string;
  summary: string;
  parameters: Parameters;
  /** Media type of the answer, and its schema where it is JSON. */
  answer: { type: string; schema?: z.ZodType; description?: string };
  /** Whether it answers 301 for what has another address now. */
  moves?: boolean;
  /** Codes beside those every endpoint has (`EVERY_ENDPOINT`). */
  errors: readonly ErrorCode[];
  cost: Cost;
  handle: (request: EndpointRequest<z.infer<Parameters>>) => Promise<Answer>;
}

/** Any endpoint may answer with these. */
export const EVERY_ENDPOINT: readonly ErrorCode[] = [
  'unknown_parameter',
  'bad_parameter',
  'repeated_parameter',
  'bad_request',
  'uri_too_long',
  'rate_limited',
  'internal',
];

/** Lets endpoints of different parameters stand in one list; the counter parses before it calls. */
export const defineEndpoint = <Parameters extends z.ZodObject>(
  endpoint: Endpoint<Parameters>
): Endpoint => endpoint;
