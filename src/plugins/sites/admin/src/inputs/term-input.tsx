import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { termLabel, useGetTermChoicesQuery } from '../api/choices';
import type { InputProps } from './input-props';
import { LabelledField } from './labelled-field';

/** One term of a vocabulary, shown by its label. A term no longer in use keeps its code. */
const TermInput = (props: InputProps<string>) => {
  const { name, value, onChange, attribute, required, disabled } = props;
  const { formatMessage, locale } = useIntl();
  const { data } = useGetTermChoicesQuery();
  const terms = data?.[attribute.options?.vocabulary ?? ''] ?? [];
  const unknown = value && !terms.some(({ code }) => code === value) ? [value] : [];

  return (
    <LabelledField {...props}>
      <SingleSelect
        value={value ?? null}
        disabled={disabled}
        placeholder={formatMessage({ id: 'sites.choose', defaultMessage: 'Choose' })}
        clearLabel={formatMessage({ id: 'sites.clear', defaultMessage: 'Clear' })}
        onChange={(code) => onChange(name, String(code))}
        onClear={required || disabled ? undefined : () => onChange(name, null)}
      >
        {terms.map((term) => (
          <SingleSelectOption key={term.code} value={term.code}>
            {termLabel(term, locale)}
          </SingleSelectOption>
        ))}
        {unknown.map((code) => (
          <SingleSelectOption key={code} value={code}>
            {code}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </LabelledField>
  );
};

export default TermInput;
