import { useIntl } from 'react-intl';

/** The label of an attribute by its path; parts of components keep their place: 步骤 · 1 · 标题. */
export const useFieldLabel = (uid: string) => {
  const { formatMessage, messages } = useIntl();
  return (path: string): string =>
    path
      .split('.')
      .map((part) => {
        if (/^\d+$/u.test(part)) return String(Number(part) + 1);
        const id = `content-manager.content-types.${uid}.${part}`;
        return id in messages ? formatMessage({ id }) : part;
      })
      .join(' · ');
};
