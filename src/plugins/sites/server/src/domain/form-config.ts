import type { FieldGroup, Form } from '../../../contracts/form';

const COLUMNS = 12;

/**
 * A form as the content manager stores it: its settings, its fields' metadata and its layouts.
 *
 * @param labels of the fields, by name
 */
export const formConfig = (form: Form, labels: readonly (readonly [string, string])[]) => ({
  settings: {
    searchable: true,
    filterable: true,
    bulkable: true,
    mainField: form.mainField,
    defaultSortBy: form.sort[0],
    defaultSortOrder: form.sort[1],
    pageSize: 20,
  },
  metadatas: Object.fromEntries(
    labels.map(([name, label]) => {
      const mainField = form.relations?.[name];
      const edit = {
        label,
        description: form.help?.[name] ?? '',
        editable: !form.readOnly?.includes(name),
        ...(mainField && { mainField }),
      };
      return [name, { edit, list: { label } }];
    })
  ),
  layouts: {
    list: [...form.list],
    edit: form.groups.flatMap(({ rows }) =>
      rows.map((row) => row.map((name) => ({ name, size: COLUMNS / row.length })))
    ),
  },
});

/** Where the groups of a form begin. */
export const fieldGroups = ({ groups }: Form): FieldGroup[] =>
  groups.map(({ heading, rows }) => ({ heading, first: rows[0]?.[0] ?? '' }));
