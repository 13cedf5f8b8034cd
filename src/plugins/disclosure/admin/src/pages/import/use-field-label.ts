import { useIntl } from 'react-intl';

/** Columns of a table that are not named as the attribute they are read into. */
const ATTRIBUTE: Record<string, string> = {
  area: 'areaCode',
  codedArea: 'areaCode',
  level1Code: 'codes',
  itemCode: 'codes',
  subject: 'subjectText',
};

/** What an attribute of an item is called on its form. */
export const useFieldLabel = () => {
  const { formatMessage } = useIntl();
  return (field: string): string =>
    formatMessage({
      id: `content-manager.content-types.plugin::disclosure.item.${ATTRIBUTE[field] ?? field}`,
      defaultMessage: field,
    });
};
