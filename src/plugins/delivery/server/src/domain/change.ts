import { z } from 'zod';
import { goneNotice, type GoneNotice, withStatus } from './notice';
import { publicTime } from './public-time';
import type { Resource } from './resource';

/** One change; of a document withdrawn or moved away its identity, and what is said of it. */
export interface ChangeRow {
  id: string;
  changed_in: string;
  resource: string;
  document_id: string;
  locale: string;
  site_code: string;
  revision: number;
  changed_at: Date;
  links: string[];
  detail: Record<string, unknown> | null;
  notice: GoneNotice | null;
}

/** Ids of the documents this one points to, by the names of its resource's outgoing links. */
const linksOf = ({ links = {} }: Resource, entries: readonly string[]) =>
  Object.fromEntries(
    Object.entries(links)
      .filter(([, { direction }]) => direction === 'outgoing')
      .map(([name, { via }]) => [
        name,
        entries.flatMap((entry) =>
          entry.startsWith(`${via}:`) ? [entry.slice(via.length + 1)] : []
        ),
      ])
  );

/** What a mirror is told of a publication: its whole content, or that it is gone. */
export const changeOf = (resource: Resource, row: ChangeRow) => ({
  op: row.detail ? ('upsert' as const) : ('withdraw' as const),
  resource: row.resource,
  documentId: row.document_id,
  locale: row.locale,
  site: row.site_code,
  revision: row.revision,
  changedAt: publicTime(row.changed_at),
  data: row.detail,
  links: row.detail ? linksOf(resource, row.links) : {},
  notice: row.notice,
});

/** The shape of a change of this resource. */
export const changeSchema = (resource: Resource) =>
  z
    .object({
      op: z.enum(['upsert', 'withdraw']).describe('Store it in place of what you have; or drop it'),
      resource: z.literal(resource.name),
      documentId: z.string(),
      locale: z.string().describe('Language; `*`: the same in every language'),
      site: z.string().describe('Code of the site; of a document moved away, the one it left'),
      revision: z.int().describe('Grows with each change of this document in this language'),
      changedAt: z.string().describe('When, with offset +08:00'),
      data: withStatus(resource.detail)
        .nullable()
        .describe('As the detail, links apart; null: withdrawn'),
      links: z
        .record(z.string(), z.array(z.string()))
        .describe('Document ids at the other end of its outgoing links; not all need be in view'),
      notice: goneNotice.nullable().describe('Of what is withdrawn: why, where that is said'),
    })
    .meta({
      id: `${resource.typeName}Change`,
      description: `A change of: ${resource.description}`,
    });
