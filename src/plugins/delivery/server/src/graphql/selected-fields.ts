import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { Resource } from '../domain/resource';
import type { Shape } from '../queries/publication-row';

const fieldsIn = (
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments']
): FieldNode[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragments);
    return fieldsIn(fragments[selection.name.value]?.selectionSet, fragments);
  });

/**
 * Names of the fields asked for below a field, at the end of a path of fields, through fragments;
 * those that a directive may leave out are counted in.
 */
export const selectedFields = (
  { fieldNodes, fragments }: GraphQLResolveInfo,
  path: readonly string[] = []
): Set<string> => {
  const end = path.reduce<readonly FieldNode[]>(
    (nodes, name) =>
      nodes
        .flatMap(({ selectionSet }) => fieldsIn(selectionSet, fragments))
        .filter((field) => field.name.value === name),
    fieldNodes
  );
  return new Set(
    end.flatMap(({ selectionSet }) =>
      fieldsIn(selectionSet, fragments).map((field) => field.name.value)
    )
  );
};

/** The smaller public shape where it has all that is asked for. */
export const shapeFor = (resource: Resource, selected: ReadonlySet<string>): Shape =>
  [...selected].every(
    (field) =>
      resource.list.includes(field) || resource.links?.[field] || !(field in resource.detail.shape)
  )
    ? 'summary'
    : 'detail';
