import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Fact } from './fact';
import { textOf, type PanelProps } from './panel-props';

/** A record's due date and its basis (公开期限), index number (索引号) and public address. */
export const RecordPanel = ({ model, document }: PanelProps) => {
  const { formatMessage } = useIntl();
  if (model !== 'plugin::disclosure.record') return null;
  return {
    title: formatMessage({ id: 'disclosure.record.panel.title', defaultMessage: 'Due date' }),
    content: <RecordFacts document={document} />,
  };
};

const RecordFacts = ({ document }: Pick<PanelProps, 'document'>) => {
  const { formatMessage } = useIntl();
  const message = (id: string, defaultMessage: string) =>
    formatMessage({ id: `disclosure.${id}`, defaultMessage });
  const dueOn = textOf(document, 'dueOn');
  const basis = textOf(document, 'dueBasis');
  const site = textOf(document, 'siteCode');
  const slug = textOf(document, 'slug');
  const address =
    site && slug && textOf(document, 'firstPublishedAt')
      ? `/api/sites/${site}/records/${slug}`
      : null;

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Fact name={message('record.panel.due', 'Due on')}>
        {dueOn ?? message('record.panel.no-due', 'Follows from the item and the dates')}
        {document?.['dueProvisional'] === true && (
          <Typography tag="p" variant="pi" textColor="warning700">
            {message('record.panel.provisional', 'Provisional')}
          </Typography>
        )}
      </Fact>
      {dueOn && basis && (
        <Fact name={message('record.panel.basis', 'Basis')}>
          {basis === 'statutory'
            ? message('basis.statutory', '20 working days, Art. 26')
            : message('basis.rule', "The item's own limit")}
        </Fact>
      )}
      <Fact name={message('record.panel.index', 'Index number')}>
        {textOf(document, 'indexNumber') ?? message('record.panel.no-index', 'Given later')}
      </Fact>
      <Fact name={message('record.panel.address', 'Public address')}>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        ) : (
          message('record.panel.no-address', 'After publication')
        )}
      </Fact>
    </Flex>
  );
};
