import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { nameIn, useGetSitesInReachQuery } from '../api/disclosure-api';

interface Props {
  value: string;
  onChange: (code: string) => void;
}

/** The site a page is about; whose reach is one site sees its name and has nothing to choose. */
export const SiteSelect = ({ value, onChange }: Props) => {
  const { formatMessage, locale } = useIntl();
  const { data: sites = [] } = useGetSitesInReachQuery();

  const chosen = sites.find(({ code }) => code === value);

  return (
    <Field.Root name="site" width="32rem" maxWidth="100%">
      <Field.Label>{formatMessage({ id: 'disclosure.site', defaultMessage: 'Site' })}</Field.Label>
      <Combobox
        // Its text is only read once: start anew when the names or another value arrive.
        key={chosen?.code ?? 'none'}
        defaultTextValue={chosen && nameIn(chosen, locale)}
        value={value}
        disabled={sites.length < 2}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onChange={(code) => code && onChange(code)}
      >
        {sites.map((site) => (
          <ComboboxOption key={site.code} value={site.code} textValue={nameIn(site, locale)}>
            {nameIn(site, locale)}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
