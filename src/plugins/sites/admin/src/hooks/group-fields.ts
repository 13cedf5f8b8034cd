import type { FieldGroup } from '../../../contracts/form';
import { GROUP_HEADING } from '../inputs/group-heading-type';

interface EditField {
  name: string;
  type: string;
  attribute: object;
}

interface EditLayout<Field extends EditField> {
  layout: Field[][][];
  options: { sites?: { groups?: readonly FieldGroup[] } };
}

/**
 * Splits the one panel of a form into a panel for each group, its heading first. A group begins at
 * the row of its first field, so rows an operator moved or hid stay where the operator put them.
 */
export const groupFields = <Field extends EditField, Layout extends EditLayout<Field>>(given: {
  layout: Layout;
}): { layout: Layout } => {
  const groups = given.layout.options.sites?.groups;
  if (!groups) return given;
  const panels: Field[][][] = [];
  for (const row of given.layout.layout.flat()) {
    const group = groups.find(({ first }) => row.some(({ name }) => name === first));
    const first = row.find(({ name }) => name === group?.first);
    if (group && first) {
      // It goes by the name of a field the user may read, or the form would hide it.
      panels.push([[{ ...first, type: GROUP_HEADING, attribute: { heading: group.heading } }]]);
    }
    (panels.at(-1) ?? panels[panels.push([]) - 1])?.push(row);
  }
  return { ...given, layout: { ...given.layout, layout: panels } };
};
