import { useIntl } from 'react-intl';

/** What an attribute of an item is called on its form. */
export const useFieldLabel = () => {
  const { formatMessage } = useIntl();
  return (field: string): string =>
    formatMessage({
      id: `content-manager.content-types.plugin::disclosure.item.${field}`,
      defaultMessage: field,
    });
};
