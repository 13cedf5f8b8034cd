/** A part of a form that stands under a heading of its own. */
export interface FieldGroup {
  /** The field whose row begins the group. */
  first: string;
  /** Id of the translated heading. */
  heading: string;
}

/** How the content manager shows a content type until an operator arranges it otherwise. */
export interface Form {
  /** The field a document goes by in lists and pickers. */
  mainField: string;
  sort: readonly [field: string, order: 'ASC' | 'DESC'];
  /** Columns of the list. */
  list: readonly string[];
  /** Fields by group and row; those of a row share its width. */
  groups: readonly { heading: string; rows: readonly (readonly string[])[] }[];
  /** Help under a field, in Chinese. */
  help?: Readonly<Record<string, string>>;
  /** Shown, but written by the system. */
  readOnly?: readonly string[];
  /** Of the system's own business: on no form. */
  hidden?: readonly string[];
  /** The field by which a relation names the document at its other end. */
  relations?: Readonly<Record<string, string>>;
}
