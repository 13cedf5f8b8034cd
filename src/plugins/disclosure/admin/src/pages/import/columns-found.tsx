import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CatalogueImportPreview } from '../../../../contracts/catalogue-imports';
import { useFieldLabel } from './use-field-label';

type Props = Pick<CatalogueImportPreview, 'columns' | 'newAreas'>;

/** Which columns of the file are understood, as what, and which are left out. */
export const ColumnsFound = ({ columns: { recognised, unknown }, newAreas }: Props) => {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const group = (id: string, badges: { text: string; color: string }[]) =>
    badges.length > 0 && (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="h3" variant="delta">
          {formatMessage({ id: `disclosure.import.${id}` })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {badges.map(({ text, color }) => (
            <Badge key={text} backgroundColor={`${color}100`} textColor={`${color}700`}>
              {text}
            </Badge>
          ))}
        </Flex>
      </Flex>
    );

  return (
    <>
      {group(
        'columns.recognised',
        recognised.map(({ header, field }) => ({
          text: [header, field].includes(label(field)) ? header : `${header} → ${label(field)}`,
          color: 'success',
        }))
      )}
      {group(
        'columns.unknown',
        unknown.map((text) => ({ text, color: 'warning' }))
      )}
      {group(
        'new-areas',
        newAreas.map((text) => ({ text, color: 'primary' }))
      )}
    </>
  );
};
