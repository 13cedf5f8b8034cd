import { Field, Textarea } from '@strapi/design-system';

interface Props {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled field for a few sentences. */
export const TextField = ({ name, label, hint, error, required, value, onChange }: Props) => (
  <Field.Root name={name} hint={hint} error={error} required={required} width="100%">
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      onChange={(event) => onChange(event.target.value)}
      required={required}
      style={{ minHeight: '7rem' }}
    />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
