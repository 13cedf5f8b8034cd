import { useIntl } from 'react-intl';
import type { CatalogueImportPreview } from '../../../../contracts/catalogue-imports';
import { PlainTable } from '../../components/plain-table';
import { readable } from './readable';
import { useFieldLabel } from './use-field-label';

/** The first items of each kind: what is new, what changes from what to what, what goes. */
export const SampleTables = ({ preview }: { preview: CatalogueImportPreview }) => {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const message = (key: string, values?: Record<string, number>) =>
    formatMessage({ id: `disclosure.import.${key}` }, values);
  const { add, change, retire, merged } = preview.sample;
  const text = (value: unknown) => readable(value) || message('empty');
  const first = (shown: number, count: number) =>
    shown < count ? message('sample.first', { shown, count }) : undefined;

  return (
    <>
      {change.length > 0 && (
        <PlainTable
          title={message('sample.change')}
          note={first(change.length, preview.changed)}
          headers={['row', 'item', 'field', 'before', 'after'].map((key) =>
            message(`column.${key}`)
          )}
          rows={change.flatMap(({ row, title, changes }) =>
            changes.map(({ field, before, after }, index) => [
              index === 0 ? row : '',
              index === 0 ? title : '',
              label(field),
              text(before),
              text(after),
            ])
          )}
        />
      )}
      {add.length > 0 && (
        <PlainTable
          title={message('sample.add')}
          note={first(add.length, preview.added)}
          headers={['row', 'item', 'area'].map((key) => message(`column.${key}`))}
          rows={add.map(({ row, title, area }) => [row, title, area])}
        />
      )}
      {retire.length > 0 && (
        <PlainTable
          title={message('sample.retire')}
          note={first(retire.length, preview.retired)}
          headers={[message('column.item')]}
          rows={retire.map(({ title }) => [title])}
        />
      )}
      {merged.length > 0 && (
        <PlainTable
          title={message('sample.merged')}
          note={first(merged.length, preview.merged)}
          headers={['row', 'into'].map((key) => message(`column.${key}`))}
          rows={merged.map(({ row, into }) => [row, message('row', { row: into })])}
        />
      )}
    </>
  );
};
