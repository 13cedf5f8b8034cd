import { useIntl } from 'react-intl';
import type { Version } from '../../../contracts/versions';
import { inBeijing } from '../domain/beijing-time';
import { useMessage } from './use-message';

/** A version in words: when it was kept; by whom, why, and what it is now. */
export const useVersionWords = () => {
  const message = useMessage();
  const { locale } = useIntl();
  return ({ at, actor, kind, isPublic, isDraft }: Version): [when: string, what: string] => [
    inBeijing(at, locale),
    [
      actor?.name ?? message('system'),
      message(`version.${kind}`),
      ...(isPublic ? [message('version.public')] : []),
      ...(isDraft ? [message('version.draft')] : []),
    ].join(' · '),
  ];
};
