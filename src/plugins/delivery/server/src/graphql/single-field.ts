import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql';
import { GraphQLNonNull, GraphQLString } from 'graphql';
import { z } from 'zod';
import { goneError } from '../domain/gone-error';
import { COMMON, givenOnly, parseValues } from '../domain/parameters';
import type { Resource } from '../domain/resource';
import { service } from '../services/service';
import type { Document } from './document';
import type { Place } from './list-field';
import type { Arguments } from './list-request';
import type { RequestContext, Resolving } from './request-context';
import { selectedFields, shapeFor } from './selected-fields';

export const localeOfArguments = (args: Arguments): string | undefined =>
  parseValues(z.object({ locale: COMMON.locale }), givenOnly({ locale: args['locale'] })).locale;

/**
 * One document of a resource by any of its keys; null where there is none to see, with an error where
 * something is said in its place.
 */
export const singleField = <Source>(
  resource: Resource,
  type: GraphQLObjectType,
  { siteOf, args }: Place<Source>
): GraphQLFieldConfig<Source, RequestContext> => ({
  type,
  description: resource.description,
  args: {
    ...args,
    id: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'Document id, slug or another key, such as an index number',
    },
    locale: { type: GraphQLString, description: COMMON.locale.description },
  },
  async resolve(...[source, given, context, info]: Resolving<Source>): Promise<Document | null> {
    const siteCode = siteOf(source, given) ?? '';
    const locale = localeOfArguments(given);
    context.spend(1);
    context.dependsOn({ siteCode, on: [resource.name] });
    const reader = service(context.strapi, 'reader');
    const key = String(given['id']);
    const row = await reader.find(resource, siteCode, {
      key,
      locale,
      shape: shapeFor(resource, selectedFields(info)),
    });
    if (!row) {
      const gone = await reader.findGone(resource, siteCode, { key, locale });
      if (gone) throw goneError(gone.notice);
      return null;
    }
    return { row, resource, asked: { locale } };
  },
});
