import { Flex, Typography } from '@strapi/design-system';
import { useParams, useSearchParams } from 'react-router-dom';
import { useGetVersionsQuery } from '../../api/versions-api';
import { Notice } from '../../components/notice';
import { PageFrame } from '../../components/page-frame';
import { TextLink } from '../../components/text-link';
import { useMessage } from '../../components/use-message';
import { errorMessage } from '../../domain/error-message';
import { differentBefore } from '../../domain/different-before';
import { textPath } from '../../domain/text-path';
import { Comparison } from './comparison';
import { RestoreDialog } from './restore-dialog';
import { VersionSelect } from './version-select';

/** 版本对比: two versions of a text side by side, and the way back to the older one. */
const ComparisonPage = () => {
  const message = useMessage();
  const { uid = '', documentId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const text = { uid, documentId, locale: search.get('locale') };
  const { data, error } = useGetVersionsQuery(text);
  const versions = data?.data ?? [];
  const to = versions.find(({ id }) => id === search.get('to')) ?? versions[0];
  const from =
    versions.find(({ id }) => id === search.get('from')) ??
    (to && differentBefore(versions, to)) ??
    to;
  const choose = (name: 'from' | 'to') => (id: string) =>
    setSearch((before) => {
      before.set(name, id);
      return before;
    });

  return (
    <PageFrame title={message('compare.title')} subtitle={message('compare.subtitle')}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <TextLink to={textPath(text)}>{message('compare.back')}</TextLink>
        {error && <Notice tone="danger" title={errorMessage(error)} />}
        {data && !(from && to) && <Typography role="status">{message('versions.none')}</Typography>}
        {from && to && (
          <>
            <Flex gap={4} alignItems="flex-end" wrap={{ initial: 'wrap', large: 'nowrap' }}>
              <VersionSelect
                name="from"
                label={message('compare.older')}
                versions={versions}
                value={from.id}
                onChange={choose('from')}
              />
              <VersionSelect
                name="to"
                label={message('compare.newer')}
                versions={versions}
                value={to.id}
                onChange={choose('to')}
              />
              {!from.isDraft && <RestoreDialog text={text} version={from} />}
            </Flex>
            <Comparison uid={uid} from={from.id} to={to.id} />
          </>
        )}
      </Flex>
    </PageFrame>
  );
};

export default ComparisonPage;
