import type { Core, UID } from '@strapi/strapi';
import type { AttributeChange, NamedThing } from '../../../../contracts/versions';

interface Model {
  attributes: Record<string, { target?: string; component?: string }>;
}

/** What a document goes by. */
const titleOf = (row: Record<string, unknown>): string | null => {
  const title = row['title'] ?? row['name'];
  return typeof title === 'string' ? title : null;
};

/** Documents named in a comparison, by the titles they have now; one statement for each relation. */
export const nameThings = async (
  strapi: Core.Strapi,
  uid: string,
  changes: readonly AttributeChange[]
): Promise<AttributeChange[]> => {
  const targetOf = (path: string): string | undefined => {
    let model = strapi.contentTypes[uid as UID.ContentType] as Model | undefined;
    let target: string | undefined;
    for (const name of path.split('.').filter((part) => !/^\d+$/.test(part))) {
      const attribute = model?.attributes[name];
      target = attribute?.target;
      model = strapi.components[attribute?.component as UID.Component] as Model | undefined;
    }
    return target;
  };

  const titlesOf = async (target: string, things: readonly NamedThing[]) => {
    const rows = (await strapi.db.query(target).findMany({
      where: { documentId: { $in: things.map(({ id }) => id) } },
      orderBy: { id: 'asc' },
    })) as (Record<string, unknown> & { documentId: string })[];
    return new Map(rows.map((row) => [row.documentId, titleOf(row)]));
  };

  return Promise.all(
    changes.map(async (change) => {
      if (change.form !== 'documents') return change;
      const target = targetOf(change.path);
      if (!target || !strapi.db.metadata.has(target)) return change;
      const titles = await titlesOf(target, [...change.added, ...change.removed]);
      const named = (things: readonly NamedThing[]) =>
        things.map(({ id }) => ({ id, title: titles.get(id) ?? null }));
      return { ...change, added: named(change.added), removed: named(change.removed) };
    })
  );
};
