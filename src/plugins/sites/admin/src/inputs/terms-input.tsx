import { MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { termLabel, useGetTermChoicesQuery } from '../api/choices';
import type { InputProps } from './input-props';
import { LabelledField } from './labelled-field';

/** Several terms of a vocabulary, shown as tags with their labels. */
const TermsInput = (props: InputProps<string[]>) => {
  const { name, value, onChange, attribute, disabled } = props;
  const { formatMessage, locale } = useIntl();
  const { data } = useGetTermChoicesQuery();
  const terms = data?.[attribute.options?.vocabulary ?? ''] ?? [];
  const chosen = Array.isArray(value) ? value : [];
  const unknown = !data ? [] : chosen.filter((code) => !terms.some((term) => term.code === code));

  return (
    <LabelledField {...props}>
      <MultiSelect
        // Its tags keep the text they first had: start anew when the labels arrive.
        key={data ? 'labelled' : 'loading'}
        withTags
        value={chosen}
        disabled={disabled}
        placeholder={formatMessage({ id: 'sites.choose', defaultMessage: 'Choose' })}
        clearLabel={formatMessage({ id: 'sites.clear', defaultMessage: 'Clear' })}
        onChange={(codes) => onChange(name, codes)}
        onClear={disabled ? undefined : () => onChange(name, [])}
      >
        {terms.map((term) => (
          <MultiSelectOption key={term.code} value={term.code}>
            {termLabel(term, locale)}
          </MultiSelectOption>
        ))}
        {unknown.map((code) => (
          <MultiSelectOption key={code} value={code}>
            {code}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </LabelledField>
  );
};

export default TermsInput;
