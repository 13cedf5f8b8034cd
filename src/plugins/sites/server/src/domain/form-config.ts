import type { FieldGroup, Form } from '../../../contracts/form';

const COLUMNS = 12;

/** A form as the content manager stores it: its settings, its fields' metadata and its layouts. */
export const formConfig = (form: Form) => {
  const described = [
    ...Object.keys(form.help ?? {}),
    ...(form.readOnly ?? []),
    ...Object.keys(form.relations ?? {}),
  ];
  return {
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
      described.map((name) => {
        const mainField = form.relations?.[name];
        return [
          name,
          {
            edit: {
              description: form.help?.[name] ?? '',
              editable: !form.readOnly?.includes(name),
              ...(mainField && { mainField }),
            },
            list: {},
          },
        ];
      })
    ),
    layouts: {
      list: [...form.list],
      edit: form.groups.flatMap(({ rows }) =>
        rows.map((row) => row.map((name) => ({ name, size: COLUMNS / row.length })))
      ),
    },
  };
};

/** Where the groups of a form begin. */
export const fieldGroups = ({ groups }: Form): FieldGroup[] =>
  groups.map(({ heading, rows }) => ({ heading, first: rows[0]?.[0] ?? '' }));
