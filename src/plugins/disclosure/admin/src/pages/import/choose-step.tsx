import { Button, Field, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CatalogueImportPreview } from '../../../../contracts/catalogue-imports';
import {
  useGetAreaChoicesQuery,
  useGetSitesInReachQuery,
  usePreviewImportMutation,
} from '../../api/disclosure-api';
import { AreaSelect } from '../../inputs/area-select';
import { SiteSelect } from '../../inputs/site-select';
import { Notice } from '../../components/notice';
import { ExportButtons } from './export-buttons';
import { FileDrop } from './file-drop';
import { messageOf } from './message-of';

interface Props {
  onPreview: (siteCode: string, preview: CatalogueImportPreview) => void;
}

/** Step 1: site, file, and the area where the table has none. */
export const ChooseStep = ({ onPreview }: Props) => {
  const { formatMessage } = useIntl();
  const { data: sites = [] } = useGetSitesInReachQuery();
  const [chosen, setChosen] = useState('');
  const [area, setArea] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [preview, { isLoading, error }] = usePreviewImportMutation();
  const siteCode = chosen || (sites[0]?.code ?? '');
  const { data: areas = [] } = useGetAreaChoicesQuery(siteCode);

  const check = async () => {
    if (!file) return;
    const data = new FormData();
    data.append('siteCode', siteCode);
    const areaName = areas.find(({ code }) => code === area)?.name;
    if (areaName) data.append('areaName', areaName);
    data.append('file', file);
    const answer = await preview(data);
    if ('data' in answer && answer.data) onPreview(siteCode, answer.data);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {error && (
        <Notice
          tone="danger"
          title={formatMessage({ id: 'disclosure.import.failed', defaultMessage: 'Failed' })}
        >
          {messageOf(error)}
        </Notice>
      )}
      <Flex gap={4} alignItems="flex-end" justifyContent="space-between" wrap="wrap">
        <SiteSelect value={siteCode} onChange={setChosen} />
        {siteCode && <ExportButtons siteCode={siteCode} />}
      </Flex>
      <FileDrop file={file} onFile={setFile} />
      <Field.Root
        name="area"
        width="32rem"
        maxWidth="100%"
        hint={formatMessage({ id: 'disclosure.import.area.help', defaultMessage: ' ' })}
      >
        <Field.Label>
          {formatMessage({ id: 'disclosure.import.area', defaultMessage: 'Area' })}
        </Field.Label>
        <AreaSelect siteCode={siteCode || undefined} value={area} onChange={setArea} />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button size="L" disabled={!file || !siteCode} loading={isLoading} onClick={check}>
          {isLoading
            ? formatMessage({ id: 'disclosure.import.checking', defaultMessage: 'Checking …' })
            : formatMessage({ id: 'disclosure.import.preview', defaultMessage: 'Check the file' })}
        </Button>
      </Flex>
    </Flex>
  );
};
