import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

const FORMATS = ['xlsx', 'csv'] as const;

/** The site's catalogue back as the official table. */
export const ExportButtons = ({ siteCode }: { siteCode: string }) => {
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();

  const download = async (format: (typeof FORMATS)[number]) => {
    try {
      const { data } = await get<Blob>('/disclosure/catalogue-export', {
        params: { siteCode, format },
        responseType: 'blob',
      });
      const address = URL.createObjectURL(data);
      const link = Object.assign(document.createElement('a'), {
        href: address,
        download: `${siteCode}-catalogue.${format}`,
      });
      link.click();
      URL.revokeObjectURL(address);
    } catch {
      toggleNotification({
        type: 'danger',
        message: formatMessage({ id: 'disclosure.export.failed', defaultMessage: 'Failed' }),
      });
    }
  };

  return (
    <Flex gap={2}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          variant="tertiary"
          startIcon={<Download />}
          onClick={() => download(format)}
        >
          {formatMessage({ id: `disclosure.export.${format}`, defaultMessage: format })}
        </Button>
      ))}
    </Flex>
  );
};
