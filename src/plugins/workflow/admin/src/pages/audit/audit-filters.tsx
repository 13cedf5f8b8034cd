import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { AUDIT_ACTIONS, AUDIT_KINDS } from '../../../../contracts/audit';
import { useGetAuditSitesQuery } from './audit-api';

export interface Filters {
  site: string;
  kind: string;
  action: string;
  /** Days, both in it. */
  from: string;
  to: string;
  documentId: string;
}

export const NO_FILTERS: Filters = {
  site: '',
  kind: '',
  action: '',
  from: '',
  to: '',
  documentId: '',
};

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** What is looked for in the trail. */
export const AuditFilters = ({ filters, onChange }: Props) => {
  const { formatMessage, locale } = useIntl();
  const { data: sites = [] } = useGetAuditSitesQuery();
  const message = (key: string) => formatMessage({ id: `workflow.audit.${key}` });

  const select = (name: 'site' | 'kind' | 'action', options: { code: string; label: string }[]) => (
    <Field.Root name={name}>
      <Field.Label>{message(name)}</Field.Label>
      <SingleSelect
        value={filters[name]}
        placeholder={message('any')}
        onChange={(value) => onChange({ ...filters, [name]: String(value) })}
        onClear={() => onChange({ ...filters, [name]: '' })}
      >
        {options.map(({ code, label }) => (
          <SingleSelectOption key={code} value={code}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  // when it is left, not while it is typed: every question stands in the trail
  const input = (name: 'from' | 'to' | 'documentId', type: 'date' | 'text') => (
    <Field.Root name={name}>
      <Field.Label>{message(name)}</Field.Label>
      <Field.Input
        type={type}
        defaultValue={filters[name]}
        onBlur={(event: { target: { value: string } }) => {
          const value = event.target.value.trim();
          if (value !== filters[name]) onChange({ ...filters, [name]: value });
        }}
      />
    </Field.Root>
  );
  const inReach = sites
    .filter((site) => site.inReach)
    .map(({ code, name, nameEn }) => ({
      code,
      label: locale.startsWith('zh') ? name : (nameEn ?? name),
    }));
  const kinds = AUDIT_KINDS.map((code) => ({ code, label: message(`kind.${code}`) }));
  const actions = AUDIT_ACTIONS.map((code) => ({ code, label: message(`action.${code}`) }));

  return (
    <Flex gap={4} paddingBottom={6} wrap="wrap" alignItems="flex-end">
      {select('site', inReach)}
      {select('kind', kinds)}
      {select('action', actions)}
      {input('from', 'date')}
      {input('to', 'date')}
      {input('documentId', 'text')}
    </Flex>
  );
};
