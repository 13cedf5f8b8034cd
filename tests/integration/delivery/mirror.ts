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

const everyTransactionEnded = async ({ strapi }: TestApp): Promise<void> => {
  const db = strapi.db.connection;
  const { rows } = await db.raw<{ rows: [{ now: string }] }>(
    'select pg_current_xact_id()::text as now'
  );
  for (let ended = false; !ended;) {
    const { rows: horizon } = await db.raw<{ rows: [{ ended: boolean }] }>(
      'select pg_snapshot_xmin(pg_current_snapshot()) > cast(? as xid8) as ended',
      [rows[0].now]
    );
    ended = horizon[0].ended;
  }
};

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
    /** The same, when every transaction of before has ended: other tests write on the same server. */
    async follow(): Promise<Change[]> {
      await everyTransactionEnded(app);
      return read();
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
