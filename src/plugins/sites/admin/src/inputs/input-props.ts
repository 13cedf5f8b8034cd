import type { ReactNode } from 'react';

/** What the content manager hands to the input of a custom field. */
export interface InputProps<Value> {
  name: string;
  value: Value | null | undefined;
  onChange: (name: string, value: Value | null) => void;
  attribute: { customField: string; options?: { vocabulary?: string } };
  label: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
}
