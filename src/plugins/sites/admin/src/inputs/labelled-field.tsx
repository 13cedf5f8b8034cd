import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { InputProps } from './input-props';

type Props = Pick<
  InputProps<unknown>,
  'name' | 'label' | 'labelAction' | 'hint' | 'error' | 'required'
> & { children: ReactNode };

/** Label, help and error around an input, as the content manager's own inputs have them. */
export const LabelledField = ({ name, label, labelAction, children, ...rest }: Props) => (
  <Field.Root
    name={name}
    id={name}
    hint={rest.hint}
    error={rest.error}
    required={rest.required}
    width="100%"
  >
    <Field.Label action={labelAction}>{label}</Field.Label>
    {children}
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
