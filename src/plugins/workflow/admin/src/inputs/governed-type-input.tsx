import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useGovernedTypes, useTypeName } from '../hooks/use-governed-types';
import type { InputProps } from './input-props';

const ALL = '*';

/** A content type that goes out by approval, chosen by its name, or all of them. */
const GovernedTypeInput = ({
  name,
  value,
  onChange,
  label,
  disabled,
  ...rest
}: InputProps<string>) => {
  const types = useGovernedTypes();
  const typeName = useTypeName();
  return (
    <Field.Root
      name={name}
      hint={rest.hint}
      error={rest.error}
      required={rest.required}
      width="100%"
    >
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={typeof value === 'string' ? value : ALL}
        disabled={disabled}
        onChange={(uid) => onChange(name, String(uid))}
      >
        {[ALL, ...types.map(({ uid }) => uid)].map((uid) => (
          <SingleSelectOption key={uid} value={uid}>
            {typeName(uid)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default GovernedTypeInput;
