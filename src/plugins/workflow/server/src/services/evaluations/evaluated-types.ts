import type { Core, UID } from '@strapi/strapi';
import type { EvaluatedType } from '../../queries/evaluations/due-texts';
import { service } from '../service';
import { isLocalized } from '../texts/is-localized';

interface Attribute {
  options?: { vocabulary?: string };
}

/** The attribute of a type that says whether its texts are open (公开属性); null: it has none. */
export const publishingAttribute = (strapi: Core.Strapi, uid: string): string | null => {
  const schema = strapi.contentType(uid as UID.ContentType).attributes;
  const found = Object.entries(schema as Record<string, Attribute>).find(
    ([, { options }]) => options?.vocabulary === 'publishing-attribute'
  );
  return found?.[0] ?? null;
};

/** Columns of the governed types, by which their texts are found due. */
export const evaluatedTypes = (strapi: Core.Strapi): EvaluatedType[] =>
  service(strapi, 'governed')
    .all()
    .map(({ uid, title, site, evaluateOn }) => {
      const { tableName, attributes } = strapi.db.metadata.get(uid);
      const columnOf = (name: string): string => {
        const { columnName } = (attributes[name] ?? {}) as { columnName?: string };
        if (columnName === undefined) throw new Error(`${uid} has no column for "${name}"`);
        return columnName;
      };
      const attribute = publishingAttribute(strapi, uid);
      return {
        uid,
        table: tableName,
        title: columnOf(title),
        site: columnOf(site),
        isLocalized: isLocalized(strapi, uid),
        attribute: attribute === null ? null : columnOf(attribute),
        evaluateOn: evaluateOn === null ? null : columnOf(evaluateOn),
      };
    });
