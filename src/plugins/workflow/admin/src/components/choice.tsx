import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props {
  name: string;
  label: string;
  /** What stands for no choice; without it one is always chosen. */
  all?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

const ALL = 'all';

/** One of several, or all of them. */
export const Choice = ({ name, label, all, value, options, onChange }: Props) => (
  <Field.Root name={name}>
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value || ALL}
      onChange={(chosen) => onChange(chosen === ALL ? '' : String(chosen))}
    >
      {all && <SingleSelectOption value={ALL}>{all}</SingleSelectOption>}
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
