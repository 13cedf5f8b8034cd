import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Fact } from './fact';
import { limitMessage } from './limit-message';
import { isLimitRule } from './is-limit-rule';
import { baseDifferences } from './base-differences';
import { textOf, type PanelProps } from './panel-props';

const MODEL = 'plugin::disclosure.item';

/** An item's limit as it was understood, and what it says differently from its base. */
export const ItemPanel = ({ model, document }: PanelProps) => {
  const { formatMessage } = useIntl();
  if (model !== MODEL || !document) return null;
  return {
    title: formatMessage({ id: 'disclosure.item.panel.title', defaultMessage: 'Limit and base' }),
    content: <ItemFacts document={document} />,
  };
};

const ItemFacts = ({ document }: { document: Record<string, unknown> }) => {
  const { formatMessage } = useIntl();
  const message = (id: string, defaultMessage: string) =>
    formatMessage({ id: `disclosure.${id}`, defaultMessage });
  const rules = document['limitRules'];
  const understood = Array.isArray(rules) ? rules.filter(isLimitRule) : [];
  const differences = baseDifferences(document);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Fact name={message('item.panel.limits', 'Time limits')}>
        {understood.length === 0
          ? message('item.panel.no-limit', 'Not understood')
          : understood.map((rule) => (
              <p key={JSON.stringify(rule)}>{limitMessage(rule, message)}</p>
            ))}
      </Fact>
      {textOf(document, 'baseDocumentId') && (
        <Fact name={message('item.panel.base', 'What differs from the base')}>
          {differences.length === 0 && message('item.panel.base.none', 'Nothing')}
          {differences.map(({ field, before }) => (
            <p key={field}>
              {formatMessage({
                id: `content-manager.content-types.${MODEL}.${field}`,
                defaultMessage: field,
              })}
              <Typography tag="span" variant="pi" textColor="neutral600" display="block">
                {formatMessage(
                  { id: 'disclosure.item.panel.base.change', defaultMessage: 'Base: {before}' },
                  { before: before || message('import.empty', '(empty)') }
                )}
              </Typography>
            </p>
          ))}
        </Fact>
      )}
    </Flex>
  );
};
