/** The parts of an admin request in which a document may be named. */
export interface AdminRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface NamedDocuments {
  readonly uid: string | null;
  readonly ids: readonly string[];
}

const PARAMS = ['id', 'sourceId', 'documentId'];
const QUERY = ['id', 'documentId', 'documentIds'];
const BODY = ['id', 'documentId', 'documentIds'];

const text = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(text)
    : typeof value === 'string' || typeof value === 'number'
      ? [String(value)]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(text)
        : [];

const pick = (source: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  keys.flatMap((key) => text(source[key]));

/**
 * Which documents of which type a content-manager route is asked about, wherever the route takes them
 * from. Several of the stock ones never look whose they are.
 */
export const namedDocuments = ({ params, query, body }: AdminRequest): NamedDocuments => {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const uid = [params['model'], params['contentType'], query['contentType'], fields['model']].find(
    (value) => typeof value === 'string'
  );
  const ids = [...pick(params, PARAMS), ...pick(query, QUERY), ...pick(fields, BODY)];
  return { uid: uid ?? null, ids: [...new Set(ids)] };
};
