import { Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

interface Props {
  /** Null: as drafts. */
  reason: string | null;
  onChange: (reason: string | null) => void;
}

const FORCE = { force: [{ action: 'plugin::workflow.publish.force', subject: null }] };

/** Drafts for approval; public at once only for who may, and says why (免审发布). */
export const PublishChoice = ({ reason, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(FORCE);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography textColor="neutral600">
        {formatMessage({ id: 'disclosure.import.as-drafts', defaultMessage: 'Saved as drafts' })}
      </Typography>
      {allowedActions['canForce'] && (
        <Checkbox
          checked={reason !== null}
          onCheckedChange={(checked) => onChange(checked === true ? '' : null)}
        >
          {formatMessage({ id: 'disclosure.import.force', defaultMessage: 'Publish at once' })}
        </Checkbox>
      )}
      {reason !== null && (
        <Field.Root
          name="reason"
          required
          hint={formatMessage({ id: 'disclosure.import.force.hint', defaultMessage: 'Recorded' })}
        >
          <Field.Label>
            {formatMessage({ id: 'disclosure.import.force.reason', defaultMessage: 'Reason' })}
          </Field.Label>
          <Textarea
            value={reason}
            maxLength={500}
            onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </Flex>
  );
};
