/** What the content manager tells a panel beside a form. */
export interface PanelProps {
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
}

/** The text of a field, or null when there is none. */
export const textOf = (document: Record<string, unknown> | undefined, name: string) => {
  const value = document?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
