import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useGetCoverageItemsQuery } from '../../api/disclosure-api';
import type { Selection } from './coverage-page';
import { LateTable } from './late-table';

interface Props {
  selection: Selection;
  onBack: () => void;
}

/** The items behind a figure. */
export const CoverageItems = ({ selection, onBack }: Props) => {
  const { formatMessage } = useIntl();
  const message = (key: string) => formatMessage({ id: `disclosure.coverage.${key}` });
  const { siteCode, scope, state, area } = selection;
  const { data, isError } = useGetCoverageItemsQuery({
    siteCode,
    scope,
    state,
    ...(area && { area: area.code }),
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex>
        <Button variant="tertiary" startIcon={<ArrowLeft />} onClick={onBack}>
          {message('list.back')}
        </Button>
      </Flex>
      {data ? (
        <LateTable
          title={formatMessage(
            { id: 'disclosure.coverage.list.title' },
            { area: area?.name ?? message('list.all-areas'), state: message(state) }
          )}
          empty={message('list.none')}
          items={data}
        />
      ) : (
        <Typography role="status">{message(isError ? 'error' : 'loading')}</Typography>
      )}
    </Flex>
  );
};
