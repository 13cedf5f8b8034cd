import DataLoader from 'dataloader';
import { linkKeys } from '../domain/link-targets';
import type { Link, Resource } from '../domain/resource';
import type { Shape } from '../queries/publication-row';
import type { LinkQuery, LinkedRow } from '../queries/read-links';
import type { createReader } from '../services/reader';
import { groupLinked } from '../services/group-linked';
import type { Document } from './document';

export interface LinkRequest {
  document: Document;
  link: Link;
  target: Resource;
  shape: Shape;
  limit: number;
}

export type LinkLoader = DataLoader<LinkRequest, LinkedRow[]>;

const queryName = ({ document, link, target, shape, limit }: LinkRequest): string =>
  JSON.stringify([...[target.name, link.direction, link.via, shape, limit], document.asked.locale]);

/**
 * Loads links for one request: all that are asked for at one level, of any number of documents and
 * of any kind, come with one statement.
 */
export const createLinkLoader = (
  reader: ReturnType<typeof createReader>,
  spend: (rows: number) => void
): LinkLoader => {
  const load = async (requests: readonly LinkRequest[]): Promise<LinkedRow[][]> => {
    const queries = new Map<string, { index: number; query: LinkQuery; keys: Set<string> }>();
    const asked = requests.map((request) => {
      const { document, link, target, shape, limit } = request;
      const name = queryName(request);
      const found = queries.get(name) ?? {
        index: queries.size,
        query: { target, direction: link.direction, keys: [], shape, limit, ...document.asked },
        keys: new Set<string>(),
      };
      queries.set(name, found);
      const keys = linkKeys(link, document.row).slice(0, limit);
      keys.forEach((key) => found.keys.add(key));
      return keys.map((key) => ({ query: found.index, key }));
    });
    const groups = [...queries.values()];
    for (const { query, keys } of groups) {
      spend(keys.size * (query.direction === 'incoming' ? query.limit : 1));
    }
    const rows = await reader.linked(
      groups.map(({ query, keys }) => ({ ...query, keys: [...keys] }))
    );
    const answers = groupLinked(rows);
    return asked.map((keys) => keys.flatMap(({ query, key }) => answers(query, key)));
  };
  // each request is asked once: nothing to remember
  return new DataLoader(load, { cache: false });
};
