import { Field } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { AreaSelect } from './area-select';

interface Props {
  name: string;
  value: string | null | undefined;
  onChange: (name: string, value: string | null) => void;
  label: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

/** The area of an item: a national one or one of its site's. */
const AreaInput = ({ name, value, onChange, label, labelAction, ...rest }: Props) => {
  const siteCode = useForm('AreaInput', ({ values }) =>
    'siteCode' in values && typeof values.siteCode === 'string' ? values.siteCode : undefined
  );
  return (
    <Field.Root name={name} id={name} hint={rest.hint} error={rest.error} required={rest.required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <AreaSelect
        siteCode={siteCode}
        value={value ?? null}
        onChange={(code) => onChange(name, code)}
        required={rest.required}
        disabled={rest.disabled}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default AreaInput;
