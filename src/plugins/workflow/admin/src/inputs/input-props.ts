import type { ReactNode } from 'react';

/** What the content manager hands to the input of a custom field. */
export interface InputProps<Value> {
  name: string;
  value: unknown;
  onChange: (name: string, value: Value) => void;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}
