import type { FragmentDefinitionNode, SelectionSetNode, ValidationRule } from 'graphql';
import { Kind } from 'graphql';
import { refuse } from './refuse';

/** Paging needs them; they are no level of their own. */
const FREE = new Set(['edges', 'node']);

/** Levels of fields below a selection set; each fragment is measured once, cycles count nothing. */
const createDepth = (fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined) => {
  const measured = new Map<string, number>();

  const fragmentDepth = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const depth = depthOf(fragmentOf(name)?.selectionSet);
    measured.set(name, depth);
    return depth;
  };

  const depthOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, selection) => {
      switch (selection.kind) {
        case Kind.FIELD: {
          const name = selection.name.value;
          // introspection has a limit of its own in graphql-js
          if (name.startsWith('__')) return deepest;
          const own = FREE.has(name) ? 0 : 1;
          return Math.max(deepest, own + depthOf(selection.selectionSet));
        }
        case Kind.INLINE_FRAGMENT:
          return Math.max(deepest, depthOf(selection.selectionSet));
        case Kind.FRAGMENT_SPREAD:
          return Math.max(deepest, fragmentDepth(selection.name.value));
      }
    }, 0);

  return depthOf;
};

/** Refuses queries that nest fields deeper than the limit. */
export const maxDepth =
  (limit: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const depthOf = createDepth((name) => context.getFragment(name));
      if (depthOf(operation.selectionSet) > limit) {
        refuse(context, operation, { code: 'query_too_deep', limit });
      }
    },
  });
