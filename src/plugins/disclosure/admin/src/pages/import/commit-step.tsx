import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { CatalogueImportStatus } from '../../../../contracts/catalogue-imports';
import { useCommitImportMutation, useGetImportQuery } from '../../api/disclosure-api';
import { messageOf } from './message-of';

interface Props {
  token: string;
  /** Why it is public at once; none: it is saved as drafts. */
  reason: string | undefined;
  onEnd: (status: CatalogueImportStatus) => void;
}

/** Step 3: all or nothing, with how far it has come. */
export const CommitStep = ({ token, reason, onEnd }: Props) => {
  const { formatMessage } = useIntl();
  const [commit, { error }] = useCommitImportMutation();
  const { data } = useGetImportQuery(token, { pollingInterval: 1000 });
  const started = useRef(false);

  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void commit({ token, reason });
  }, [commit, token, reason]);

  useEffect(() => {
    if (data?.state === 'done' || data?.state === 'failed') onEnd(data);
    else if (error) {
      const { total = 0 } = data ?? {};
      onEnd({ state: 'failed', done: 0, total, error: { code: '', message: messageOf(error) } });
    }
  }, [data, error, onEnd]);

  const done = data?.done ?? 0;
  const total = data?.total ?? 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
      <Typography variant="beta" tag="h2">
        {formatMessage({ id: 'disclosure.import.running', defaultMessage: 'Importing …' })}
      </Typography>
      <ProgressBar size="M" value={total > 0 ? Math.round((100 * done) / total) : 0} />
      <Typography textColor="neutral600">
        {formatMessage({ id: 'disclosure.import.progress' }, { done, total })}
      </Typography>
      <Typography textColor="neutral600">
        {formatMessage({ id: 'disclosure.import.keep-open' })}
      </Typography>
    </Flex>
  );
};
