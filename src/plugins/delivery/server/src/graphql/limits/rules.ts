import type { ValidationRule } from 'graphql';
import type { Limits } from './limits';
import { maxAliases } from './max-aliases';
import { maxDepth } from './max-depth';
import { maxDirectives } from './max-directives';
import { maxRootFields } from './max-root-fields';
import { noIntrospection } from './no-introspection';

/** The rules a query must keep besides GraphQL's own. */
export const limitRules = (limits: Limits, introspection: boolean): ValidationRule[] => [
  maxDepth(limits.depth),
  maxAliases(limits.aliases),
  maxDirectives(limits.directives),
  maxRootFields(limits.rootFields),
  ...(introspection ? [] : [noIntrospection]),
];
