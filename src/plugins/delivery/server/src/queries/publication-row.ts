/** What readers take of a publication. */
export interface PublicationRow {
  id: string;
  document_id: string;
  site_code: string;
  locale: string;
  slug: string | null;
  title: string;
  links: string[];
  sort_at: Date;
  position: number;
  shape: Record<string, unknown> | null;
}

/** How much of a publication is read: all, what lists show, or only its name and address. */
export type Shape = 'detail' | 'summary' | 'reference';

export const publicationColumns = (shape: Shape): string =>
  `p.id, p.document_id, p.site_code, p.locale, p.slug, p.title, p.links, p.sort_at, p.position,
   ${shape === 'reference' ? 'null' : `p.${shape}::text`} as shape`;

/** A row as it is read: JSON as text. */
export type RawRow<Row extends PublicationRow = PublicationRow> = Omit<Row, 'shape'> & {
  shape: string | null;
};

export const parseRow = <Row extends PublicationRow>(raw: RawRow<Row>): Row =>
  ({
    ...raw,
    shape: raw.shape === null ? null : (JSON.parse(raw.shape) as unknown),
  }) as unknown as Row;
