import type { GraphQLFieldConfig, GraphQLFieldConfigMap, GraphQLObjectType } from 'graphql';
import { GraphQLInt, GraphQLList, GraphQLNonNull } from 'graphql';
import { withStatus } from '../domain/notice';
import type { Link, Resource } from '../domain/resource';
import type { Document } from './document';
import { firstOf } from './list-request';
import type { RequestContext, Resolving } from './request-context';
import { selectedFields, shapeFor } from './selected-fields';
import type { Types } from './types-from-schema';

export type Fields = GraphQLFieldConfigMap<Document, RequestContext>;

/** The type and the definition of what a link leads to; undefined where nobody declares it. */
export type TargetOf = (
  name: string
) => { resource: Resource; type: GraphQLObjectType } | undefined;

const linkField = (
  link: Link,
  { resource: target, type }: NonNullable<ReturnType<TargetOf>>
): GraphQLFieldConfig<Document, RequestContext> => ({
  description: link.description,
  type: link.many ? new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))) : type,
  args: link.many
    ? { first: { type: GraphQLInt, description: 'How many, 1 to 100 (default 20)' } }
    : {},
  async resolve(...[document, args, context, info]: Resolving<Document>) {
    const rows = await context.links.load({
      document,
      link,
      target,
      shape: shapeFor(target, selectedFields(info)),
      limit: link.many ? firstOf(args) : 1,
    });
    context.dependsOn({ siteCode: document.row.site_code, on: [target.name] });
    const documents = rows.map((row): Document => ({
      row,
      resource: target,
      asked: document.asked,
    }));
    return link.many ? documents : (documents[0] ?? null);
  },
});

/** The public shape of a resource's documents, and its links. */
export const documentFields = (types: Types, resource: Resource, targetOf: TargetOf): Fields => {
  const shape = Object.entries(types.fieldsOf(withStatus(resource.detail), resource.typeName)).map(
    ([name, field]): [string, Fields[string]] => [
      name,
      { ...field, resolve: ({ row }: Document) => row.shape?.[name] } as Fields[string],
    ]
  );
  const links = Object.entries(resource.links ?? {}).flatMap(
    ([name, link]): [string, Fields[string]][] => {
      const target = targetOf(link.resource);
      return target ? [[name, linkField(link, target)]] : [];
    }
  );
  return Object.fromEntries([...shape, ...links]);
};
