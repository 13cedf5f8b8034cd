import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { siteName, useGetSiteChoicesQuery } from '../api/choices';
import type { InputProps } from './input-props';
import { LabelledField } from './labelled-field';

/** A site within the user's reach, chosen and shown by its name. */
const SiteInput = (props: InputProps<string>) => {
  const { name, value, onChange, required, disabled } = props;
  const { formatMessage, locale } = useIntl();
  const { data, isLoading } = useGetSiteChoicesQuery();
  const sites = (data ?? []).filter(({ code, inReach }) => inReach || code === value);

  const chosen = sites.find(({ code }) => code === value);

  return (
    <LabelledField {...props}>
      <Combobox
        // Its text is only read once: start anew when the names or another value arrive.
        key={chosen?.code ?? 'none'}
        defaultTextValue={chosen && siteName(chosen, locale)}
        value={value ?? ''}
        loading={isLoading}
        disabled={disabled}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={formatMessage({ id: 'sites.site.choose', defaultMessage: 'Choose a site' })}
        clearLabel={formatMessage({ id: 'sites.clear', defaultMessage: 'Clear' })}
        onChange={(code) => onChange(name, code || null)}
        onClear={required || disabled ? undefined : () => onChange(name, null)}
      >
        {sites.map((site) => (
          <ComboboxOption key={site.code} value={site.code} textValue={siteName(site, locale)}>
            {siteName(site, locale)}
          </ComboboxOption>
        ))}
      </Combobox>
    </LabelledField>
  );
};

export default SiteInput;
