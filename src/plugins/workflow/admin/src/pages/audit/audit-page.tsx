import { Box, Button, Flex, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useGetAuditProtectionQuery, useGetAuditTrailQuery, type AuditQuery } from './audit-api';
import { AuditFilters, NO_FILTERS, type Filters } from './audit-filters';
import { beginOf, endOf } from './days';
import { EntryRows } from './entry-rows';
import { ExportButton } from './export-button';

const COLUMNS = ['time', 'what', 'who', 'site', 'subject', 'changes'] as const;

/** The question as it is sent: without what is not asked. */
const queryOf = ({ from, to, ...rest }: Filters): AuditQuery => {
  const asked = { ...rest, from: beginOf(from), to: endOf(to) };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
};

/** 审计日志: what happened, who did it, what it was before. Newest first. */
const AuditPage = () => {
  const { formatMessage } = useIntl();
  const message = (key: string) => formatMessage({ id: `workflow.audit.${key}` });
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const query = queryOf(filters);
  const pages = [query, ...cursors.map((cursor) => ({ ...query, cursor }))];
  const { data, isError, isFetching } = useGetAuditTrailQuery(pages.at(-1) ?? query);
  const { data: protection } = useGetAuditProtectionQuery();
  const next = data?.meta.nextCursor;
  const isEmpty = cursors.length === 0 && data?.data.length === 0;

  return (
    <Page.Main>
      <Page.Title>{message('title')}</Page.Title>
      <Layouts.Header
        title={message('title')}
        subtitle={message(protection?.by === 'triggers' ? 'weak' : 'subtitle')}
        primaryAction={<ExportButton query={query} />}
      />
      <Layouts.Content>
        <AuditFilters
          filters={filters}
          onChange={(changed) => {
            setCursors([]);
            setFilters(changed);
          }}
        />
        <Box background="neutral0" hasRadius shadow="tableShadow">
          <Table colCount={COLUMNS.length} rowCount={pages.length}>
            <Thead>
              <Tr>
                {COLUMNS.map((column) => (
                  <Th key={column}>
                    <Typography variant="sigma" textColor="neutral600">
                      {message(column)}
                    </Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {pages.map((page, index) => (
                <EntryRows key={index} query={page} />
              ))}
            </Tbody>
          </Table>
        </Box>
        <Flex justifyContent="center" paddingTop={4}>
          {isError && <Typography role="alert">{message('error')}</Typography>}
          {isEmpty && <Typography role="status">{message('none')}</Typography>}
          {next && (
            <Button
              variant="secondary"
              loading={isFetching}
              onClick={() => setCursors([...cursors, next])}
            >
              {message('more')}
            </Button>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default AuditPage;
