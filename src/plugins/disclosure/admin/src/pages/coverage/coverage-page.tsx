import {
  Box,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Field,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CoverageState } from '../../../../contracts/coverage';
import { useGetCoverageQuery, useGetSitesInReachQuery, type Scope } from '../../api/disclosure-api';
import { SiteSelect } from '../../inputs/site-select';
import { CoverageItems } from './coverage-items';
import { CoverageOverview } from './coverage-overview';

export interface Selection {
  siteCode: string;
  scope: Scope;
  state: CoverageState;
  area?: { code: string; name: string };
}

/** 公开覆盖: which items are disclosed in time, by area, and the way to those that are not. */
const CoveragePage = () => {
  const { formatMessage } = useIntl();
  const message = (key: string) => formatMessage({ id: `disclosure.coverage.${key}` });
  const { data: sites = [] } = useGetSitesInReachQuery();
  const [chosen, setChosen] = useState('');
  const [scope, setScope] = useState<Scope>('subtree');
  const [selection, setSelection] = useState<Selection | null>(null);
  const siteCode = chosen || (sites[0]?.code ?? '');
  const { data, isError } = useGetCoverageQuery({ siteCode, scope }, { skip: !siteCode });

  const choose = (change: () => void) => {
    setSelection(null);
    change();
  };

  return (
    <Page.Main>
      <Page.Title>{message('title')}</Page.Title>
      <Layouts.Header title={message('title')} subtitle={message('subtitle')} />
      <Layouts.Content>
        <Flex gap={4} paddingBottom={6} wrap="wrap" alignItems="flex-end">
          <SiteSelect value={siteCode} onChange={(code) => choose(() => setChosen(code))} />
          <Field.Root name="scope">
            <Field.Label>{message('scope')}</Field.Label>
            <SingleSelect
              value={scope}
              onChange={(value) => choose(() => setScope(value === 'self' ? 'self' : 'subtree'))}
            >
              <SingleSelectOption value="self">{message('scope.self')}</SingleSelectOption>
              <SingleSelectOption value="subtree">{message('scope.subtree')}</SingleSelectOption>
            </SingleSelect>
          </Field.Root>
        </Flex>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
          {!data && <Typography role="status">{message(isError ? 'error' : 'loading')}</Typography>}
          {data && !selection && (
            <CoverageOverview
              report={data}
              onSelect={(part) => setSelection({ siteCode, scope, ...part })}
            />
          )}
          {selection && <CoverageItems selection={selection} onBack={() => setSelection(null)} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

export default CoveragePage;
