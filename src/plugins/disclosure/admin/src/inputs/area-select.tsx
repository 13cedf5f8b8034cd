import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { nameIn, useGetAreaChoicesQuery } from '../api/disclosure-api';

interface Props {
  siteCode: string | undefined;
  value: string | null;
  onChange: (code: string | null) => void;
  required?: boolean;
  disabled?: boolean;
}

/** An area in force, chosen by name; one no longer in force is named where it stands. */
export const AreaSelect = ({ siteCode, value, onChange, required, disabled }: Props) => {
  const { formatMessage, locale } = useIntl();
  const { data, isLoading } = useGetAreaChoicesQuery(siteCode);
  const areas = (data ?? []).filter(({ code, inForce }) => inForce || code === value);

  const chosen = areas.find(({ code }) => code === value);

  return (
    <Combobox
      // Its text is only read once: start anew when the names or another value arrive.
      key={chosen?.code ?? 'none'}
      defaultTextValue={chosen && nameIn(chosen, locale)}
      value={value ?? ''}
      loading={isLoading}
      disabled={disabled}
      autocomplete={{ type: 'list', filter: 'contains' }}
      placeholder={formatMessage({
        id: 'disclosure.area.choose',
        defaultMessage: 'Choose an area',
      })}
      clearLabel={formatMessage({ id: 'disclosure.clear', defaultMessage: 'Clear' })}
      onChange={(code) => onChange(code || null)}
      onClear={required || disabled ? undefined : () => onChange(null)}
    >
      {areas.map((area) => (
        <ComboboxOption key={area.code} value={area.code} textValue={nameIn(area, locale)}>
          {nameIn(area, locale)}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};
