import type { Core } from '@strapi/strapi';
import type { Reference } from '../../domain/versions/snapshot-data';

const FILE = 'plugin::upload.file';

/** Looks once for all that is referred to; one statement for each type. */
export const thereIs = async (
  strapi: Core.Strapi,
  references: readonly Reference[]
): Promise<(reference: Reference) => boolean> => {
  const found = new Set<string>();
  const uidOf = ({ kind, target }: Reference) => (kind === 'media' ? FILE : target);
  const keyOf = (uid: string, id: string) => `${uid} ${id}`;
  for (const uid of new Set(references.map(uidOf))) {
    if (!strapi.db.metadata.has(uid)) continue;
    const column = uid === FILE ? 'id' : 'documentId';
    const ids = references.filter((one) => uidOf(one) === uid).map(({ id }) => id);
    const rows = (await strapi.db.query(uid).findMany({
      select: [column],
      where: { [column]: { $in: uid === FILE ? ids.map(Number) : ids } },
    })) as Record<string, unknown>[];
    for (const row of rows) found.add(keyOf(uid, String(row[column])));
  }
  return (reference) => found.has(keyOf(uidOf(reference), reference.id));
};
