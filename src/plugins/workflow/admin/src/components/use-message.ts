import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** This plugin's words in the language of the panel, by what follows `workflow.` in their ids. */
export const useMessage = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Values): string => formatMessage({ id: `workflow.${key}` }, values);
};
