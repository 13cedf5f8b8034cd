import type { GraphQLFieldConfig, GraphQLInputType } from 'graphql';
import { getNullableType, GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import { parseValues, viewParameters } from '../domain/parameters';
import type { View } from '../domain/resource';
import { sourcesOf } from '../domain/resource';
import type { Document } from './document';
import { jsonSchemaOf, withoutNull } from '../domain/json-schema';
import { LEAST_COST, READING } from './list-field';
import { pascalCase } from './names';
import type { RequestContext } from './request-context';
import type { Types } from './types-from-schema';

const INPUTS: Record<string, GraphQLInputType> = {
  integer: GraphQLInt,
  number: GraphQLFloat,
  boolean: GraphQLBoolean,
};

const argumentsOf = ({ params }: View) =>
  Object.fromEntries(
    Object.entries(jsonSchemaOf(params, 'input').properties ?? {}).map(([name, property]) => {
      const { type } = withoutNull(property).schema;
      return [
        name,
        { type: INPUTS[String(type)] ?? GraphQLString, description: property.description },
      ];
    })
  );

/** A view as a field of the site, with the parameters it has over REST. */
export const viewField = (
  types: Types,
  view: View
): GraphQLFieldConfig<Document, RequestContext> => ({
  // nullable: a view that fails must not take the site with it
  type: getNullableType(types.outputOf(view.output, pascalCase(view.name))),
  description: view.description,
  args: { ...argumentsOf(view), ...READING },
  async resolve({ row }, args: Record<string, unknown>, context) {
    // a query string has nothing but text, and the parameters are written for that
    const given = Object.entries(args).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : []
    );
    const { locale, scope, ...params } = parseValues(
      viewParameters(view.params),
      Object.fromEntries(given) as Record<string, string>
    );
    context.spend(LEAST_COST);
    context.dependsOn({ siteCode: row.site_code, scope, on: sourcesOf(view) });
    const data = await view.load({
      siteCode: row.site_code,
      scope,
      locale: locale ?? null,
      params,
      now: new Date(),
    });
    return view.output.parse(data);
  },
});
