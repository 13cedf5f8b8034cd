import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface Props {
  attribute: { heading: string };
}

/** Heads a group of the form. */
export const GroupHeading = ({ attribute: { heading } }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Typography tag="h2" variant="beta">
      {formatMessage({ id: heading, defaultMessage: heading })}
    </Typography>
  );
};
