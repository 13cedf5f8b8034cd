import { useIntl } from 'react-intl';
import { useGetReachedSitesQuery } from '../api/choices-api';
import { Choice } from './choice';
import { useMessage } from './use-message';

interface Props {
  value: string;
  onChange: (siteCode: string) => void;
}

/** A site within reach, by its name; nothing to choose for who works on one site. */
export const SiteChoice = ({ value, onChange }: Props) => {
  const message = useMessage();
  const { locale } = useIntl();
  const { data: sites = [] } = useGetReachedSitesQuery();
  if (sites.length < 2) return null;
  return (
    <Choice
      name="site"
      label={message('site')}
      all={message('site.all')}
      value={value}
      onChange={onChange}
      options={sites.map(({ code, name, nameEn }) => ({
        value: code,
        label: locale.startsWith('zh') ? name : (nameEn ?? name),
      }))}
    />
  );
};
