import { Button, Flex, LinkButton } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { CatalogueImportStatus } from '../../../../contracts/catalogue-imports';
import { itemsPath } from '../../paths';
import { Notice } from '../../components/notice';
import { Counts } from './counts';
import { ErrorsTable } from './errors-table';

interface Props {
  siteCode: string;
  status: CatalogueImportStatus;
  /** Else it waits for approval. */
  isPublic: boolean;
  onAgain: () => void;
}

/** Step 4: what was done, and where to see it. */
export const ResultStep = ({ siteCode, status, isPublic, onAgain }: Props) => {
  const { formatMessage } = useIntl();
  const { state, result, error } = status;
  const failed = state === 'failed' || !result;

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Notice
        tone={failed ? 'danger' : 'success'}
        title={formatMessage({ id: `disclosure.import.${failed ? 'failed' : 'done'}` })}
      >
        {failed
          ? formatMessage(
              { id: 'disclosure.import.failed.text' },
              { message: error?.message ?? '' }
            )
          : formatMessage(
              { id: 'disclosure.import.done.text' },
              {
                added: result.added,
                changed: result.changed,
                retired: result.retired,
                unchanged: result.unchanged,
              }
            )}
      </Notice>
      {!failed && !isPublic && (
        <Notice
          tone="warning"
          title={formatMessage({
            id: 'disclosure.import.drafts',
            defaultMessage: 'Drafts, not yet public',
          })}
        >
          {formatMessage({ id: 'disclosure.import.drafts.text', defaultMessage: 'Submit them' })}
        </Notice>
      )}
      {result && <Counts counts={result} />}
      {result && <ErrorsTable errors={result.errors} />}
      <Flex gap={2}>
        {!failed && (
          <LinkButton tag={Link} to={itemsPath(siteCode)} size="L">
            {formatMessage({ id: 'disclosure.import.see-items', defaultMessage: 'See the items' })}
          </LinkButton>
        )}
        <Button variant="tertiary" size="L" onClick={onAgain}>
          {formatMessage({ id: 'disclosure.import.another', defaultMessage: 'Another file' })}
        </Button>
      </Flex>
    </Flex>
  );
};
