import type { GraphQLFieldConfigMap } from 'graphql';
import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { Resource, View } from '../domain/resource';
import type { Document } from './document';
import type { Fields } from './document-fields';
import { documentFields } from './document-fields';
import { createListField, type Place } from './list-field';
import type { RequestContext } from './request-context';
import { singleField } from './single-field';
import { createTypes } from './types-from-schema';
import { viewField } from './view-field';

type QueryFields = GraphQLFieldConfigMap<undefined, RequestContext>;

const siteArgument = (description: string) => ({
  type: new GraphQLNonNull(GraphQLString),
  description,
});

/** Below a named site, from the root. */
const IN_QUERY: Place<undefined> = {
  siteOf: (_, { site }) => String(site),
  args: { site: siteArgument('Code of the site') },
};

/** Of the site a field stands in. */
const IN_SITE: Place<Document> = { siteOf: ({ row }) => row.site_code, args: {} };

/**
 * The executable schema of all that is declared. `Site`, found by its code, has lists and views as
 * fields; what a list of sites shows is a `SiteProfile` without them, so that a query costs the same
 * number of statements whatever the number of rows.
 */
export const buildSchema = (
  resources: readonly Resource[],
  views: readonly View[]
): GraphQLSchema => {
  const types = createTypes();
  const nodes = new Map<string, { resource: Resource; type: GraphQLObjectType }>();
  const targetOf = (name: string) => nodes.get(name);
  const fieldsOf = (resource: Resource): Fields => documentFields(types, resource, targetOf);
  for (const resource of resources) {
    const type = new GraphQLObjectType<Document, RequestContext>({
      name: resource.name === 'sites' ? 'SiteProfile' : resource.typeName,
      description: resource.description,
      fields: () => fieldsOf(resource),
    });
    nodes.set(resource.name, { resource, type });
  }

  const query: QueryFields = {};
  const inSite: Fields = {};
  for (const { resource, type } of nodes.values()) {
    const list = createListField(resource, type);
    if (resource.name === 'sites') {
      query[resource.name] = list({ siteOf: () => null, args: {} });
      continue;
    }
    query[resource.name] = list(IN_QUERY);
    query[resource.singular] = singleField(resource, type, IN_QUERY);
    inSite[resource.name] = list(IN_SITE);
    inSite[resource.singular] = singleField(resource, type, IN_SITE);
  }
  for (const view of views) inSite[view.name] = viewField(types, view);

  const sites = nodes.get('sites')?.resource;
  if (sites) {
    const Site = new GraphQLObjectType<Document, RequestContext>({
      name: sites.typeName,
      description: sites.description,
      fields: () => ({ ...fieldsOf(sites), ...inSite }),
    });
    const { resolve, ...field } = singleField<undefined>(sites, Site, {
      siteOf: (__, { code }) => String(code),
      args: {},
    });
    query[sites.singular] = {
      ...field,
      args: { code: siteArgument('Code of the site') },
      resolve: (source, { code }: { code: string }, ...rest) =>
        resolve?.(source, { code, id: code }, ...rest),
    };
  }
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: query }) });
};
