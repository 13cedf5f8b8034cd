import { AreaCell } from './area-cell';

interface Column {
  name: string;
  attribute: { customField?: string };
  cellFormatter?: unknown;
}

/** Lists of the content manager show areas by name. */
export const labelAreaColumns = <Given extends { displayedHeaders: Column[] }>(
  given: Given
): Given => ({
  ...given,
  displayedHeaders: given.displayedHeaders.map((column) =>
    column.attribute.customField === 'plugin::disclosure.area-code'
      ? {
          ...column,
          cellFormatter: (row: Record<string, unknown>) => {
            const code = row[column.name];
            const site = row['siteCode'];
            return typeof code === 'string' ? (
              <AreaCell code={code} siteCode={typeof site === 'string' ? site : undefined} />
            ) : (
              '-'
            );
          },
        }
      : column
  ),
});
