import type { GraphQLFieldConfig, GraphQLFieldConfigArgumentMap } from 'graphql';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { COMMON } from '../domain/parameters';
import type { Resource } from '../domain/resource';
import { ordersOf } from '../domain/resource';
import { service } from '../services/service';
import type { Document } from './document';
import type { Arguments } from './list-request';
import { listRequest } from './list-request';
import type { RequestContext, Resolving } from './request-context';
import { selectedFields, shapeFor } from './selected-fields';

/** A list or a view costs at least this many rows of the request's allowance. */
export const LEAST_COST = 100;

const PageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  fields: {
    endCursor: { type: GraphQLString, description: '`after` of the next page' },
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
  },
});

export const ScopeType = new GraphQLEnumType({
  name: 'Scope',
  description: COMMON.scope.description,
  values: {
    self: { description: 'The site alone' },
    subtree: { description: 'The site and all below it' },
  },
});

/** Arguments every answer about a site has. */
export const READING: GraphQLFieldConfigArgumentMap = {
  locale: { type: GraphQLString, description: COMMON.locale.description },
  scope: { type: ScopeType, description: COMMON.scope.description },
};

const connectionType = (name: string, node: GraphQLObjectType) =>
  new GraphQLObjectType({
    name: `${name}Connection`,
    fields: {
      edges: {
        type: new GraphQLNonNull(
          new GraphQLList(
            new GraphQLNonNull(
              new GraphQLObjectType({
                name: `${name}Edge`,
                fields: {
                  cursor: { type: new GraphQLNonNull(GraphQLString) },
                  node: { type: new GraphQLNonNull(node) },
                },
              })
            )
          )
        ),
      },
      pageInfo: { type: new GraphQLNonNull(PageInfo) },
      totalCount: { type: GraphQLInt, description: 'Counted only when it is asked for' },
    },
  });

const listArguments = (resource: Resource): GraphQLFieldConfigArgumentMap => {
  const filters = Object.entries(resource.filters ?? {});
  const filter = new GraphQLInputObjectType({
    name: `${resource.typeName}Filter`,
    fields: Object.fromEntries(
      filters.map(([name, { description }]) => [name, { type: GraphQLString, description }])
    ),
  });
  const sort = new GraphQLEnumType({
    name: `${resource.typeName}Sort`,
    values: Object.fromEntries(Object.keys(ordersOf(resource)).map((order) => [order, {}])),
  });
  return {
    first: { type: GraphQLInt, description: `${COMMON.limit.description} (default 20)` },
    after: { type: GraphQLString, description: 'Cursor of the row before' },
    ...READING,
    ...(filters.length > 0 ? { filter: { type: filter } } : {}),
    sort: { type: sort, description: 'The first named is the default' },
  };
};

export interface Place<Source> {
  /** The site whose documents are listed; null for the sites themselves. */
  siteOf: (source: Source, args: Arguments) => string | null;
  args: GraphQLFieldConfigArgumentMap;
}

/** List fields of a resource: the same arguments and connection, wherever they stand. */
export const createListField = (resource: Resource, node: GraphQLObjectType) => {
  // nullable: a list that fails must not take the rest of the answer with it
  const type = connectionType(resource.typeName, node);
  const args = listArguments(resource);

  return <Source>(place: Place<Source>): GraphQLFieldConfig<Source, RequestContext> => ({
    type,
    description: resource.description,
    args: { ...place.args, ...args },
    async resolve(...[source, given, context, info]: Resolving<Source>) {
      const siteCode = place.siteOf(source, given);
      const request = listRequest(resource, given);
      context.spend(Math.max(request.limit, LEAST_COST));
      const page = await service(context.strapi, 'reader').page(resource, siteCode, {
        ...request,
        count: selectedFields(info).has('totalCount'),
        shape: shapeFor(resource, selectedFields(info, ['edges', 'node'])),
      });
      context.dependsOn({ siteCode, scope: request.scope, on: [resource.name] });
      const asked = { locale: request.locale };
      return {
        edges: page.rows.map((row, index) => ({
          cursor: page.cursors[index],
          node: { row, resource, asked } satisfies Document,
        })),
        pageInfo: { endCursor: page.cursors.at(-1) ?? null, hasNextPage: page.hasNextPage },
        totalCount: page.total,
      };
    },
  });
};
