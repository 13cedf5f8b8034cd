import type { TestApp } from '../../helpers/app';

export interface Change {
  op: 'upsert' | 'withdraw';
  resource: string;
  documentId: string;
  locale: string;
  site: string;
  revision: number;
  data: Record<string, unknown> | null;
  links: Record<string, string[]>;
}

interface Answer {
  data: Change[];
  meta: { nextCursor: string; hasMore: boolean };
}

const keyOf = ({ resource, documentId, locale }: Change) => `${resource} ${documentId} ${locale}`;

/** What a front end does that keeps a copy of a site by `changes`, and by nothing else. */
export const createMirror = (app: TestApp, site: string, query = '') => {
  const documents = new Map<string, Change>();
  const revisions = new Map<string, number>();
  const repeated: Change[] = [];
  let since = '';

  const apply = (change: Change) => {
    const key = keyOf(change);
    if (change.revision <= (revisions.get(key) ?? 0)) repeated.push(change);
    revisions.set(key, change.revision);
    if (change.op === 'upsert') documents.set(key, change);
    else documents.delete(key);
  };

  /** One request. */
  const poll = async (): Promise<Answer> => {
    const response = await app
      .http()
      .get(`/api/sites/${site}/changes?limit=7${query}${since && `&since=${since}`}`);
    if (response.status !== 200) throw new Error(JSON.stringify(response.body));
    const answer = response.body as Answer;
    answer.data.forEach(apply);
    since = answer.meta.nextCursor;
    return answer;
  };

  /** Reads on to the end. */
  const read = async (): Promise<Change[]> => {
    const changes: Change[] = [];
    for (let more = true; more;) {
      const { data, meta } = await poll();
      changes.push(...data);
      more = meta.hasMore;
    }
    return changes;
  };

  return {
    read,
    /**
     * The same, until nothing has come three times: tests on the same server write too, and a
     * transaction that ends just then may be of this database, for all the reader can tell.
     */
    async follow(): Promise<Change[]> {
      const changes: Change[] = [];
      for (let empty = 0; empty < 3;) {
        const found = await read();
        changes.push(...found);
        empty = found.length > 0 ? 0 : empty + 1;
      }
      return changes;
    },
    cursor: (): string => since,
    /** Changes that came twice, or after a later one. */
    repeated: (): readonly Change[] => repeated,
    /** The documents of a resource, by id. */
    of: (resource: string, locale: string): Record<string, unknown>[] =>
      [...documents.values()]
        .filter((change) => change.resource === resource && change.locale === locale)
        .map(({ data }) => data ?? {})
        .sort((a, b) => (String(a['documentId']) < String(b['documentId']) ? -1 : 1)),
  };
};
