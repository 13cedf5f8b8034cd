import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CatalogueImportPreview } from '../../../../contracts/catalogue-imports';
import { Notice } from '../../components/notice';
import { ColumnsFound } from './columns-found';
import { Counts } from './counts';
import { ErrorsTable } from './errors-table';
import { PublishChoice } from './publish-choice';
import { SampleTables } from './sample-tables';

interface Props {
  preview: CatalogueImportPreview;
  onBack: () => void;
  /** @param reason why it is public at once; none: it is saved as drafts */
  onCommit: (reason?: string) => void;
}

/** Step 2: what would be done, and what stands in its way. */
export const PreviewStep = ({ preview, onBack, onCommit }: Props) => {
  const { formatMessage } = useIntl();
  const message = (key: string, values?: Record<string, number>) =>
    formatMessage({ id: `disclosure.import.${key}` }, values);
  const { added, changed, retired, errors } = preview;
  const nothing = added + changed + retired === 0;
  const [reason, setReason] = useState<string | null>(null);

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography variant="beta" tag="h2">
          {preview.fileName} · {message('rows', { count: preview.rows })}
        </Typography>
        <Flex gap={2}>
          <Button variant="tertiary" size="L" onClick={onBack}>
            {message('back')}
          </Button>
          <Button
            size="L"
            disabled={nothing || reason?.trim() === ''}
            onClick={() => onCommit(reason?.trim())}
          >
            {message('commit')}
          </Button>
        </Flex>
      </Flex>
      {errors.length > 0 && (
        <Notice tone="warning" title={message('errors.title')}>
          {message('errors.blocked')}
        </Notice>
      )}
      {errors.length === 0 && nothing && <Notice tone="success" title={message('nothing')} />}
      {!nothing && <PublishChoice reason={reason} onChange={setReason} />}
      <Counts counts={preview} />
      {preview.unrecognisedLimits > 0 && (
        <Notice tone="warning" title={message('limits', { count: preview.unrecognisedLimits })} />
      )}
      <ErrorsTable errors={errors} />
      <ColumnsFound columns={preview.columns} newAreas={preview.newAreas} />
      <SampleTables preview={preview} />
    </Flex>
  );
};
