import type { SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { Kind } from 'graphql';
import { refuse } from './refuse';

/** Fields of a selection set, those of fragments included; a fragment counts once. */
const fieldCount = (context: ValidationContext, set: SelectionSetNode, seen: Set<string>): number =>
  set.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return count + fieldCount(context, selection.selectionSet, seen);
    }
    const name = selection.name.value;
    const fragment = seen.has(name) ? undefined : context.getFragment(name);
    seen.add(name);
    return fragment ? count + fieldCount(context, fragment.selectionSet, seen) : count;
  }, 0);

/** Refuses operations with more root fields than the limit. */
export const maxRootFields =
  (limit: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      if (fieldCount(context, operation.selectionSet, new Set()) > limit) {
        refuse(context, operation, { code: 'too_many_root_fields', limit });
      }
    },
  });
