/** What an import did or would do. `rows` = added + changed + unchanged + merged + rows with errors. */
export interface CatalogueImportResult {
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  retired: number;
  merged: number;
  errors: ImportError[];
}

/** `POST /disclosure/catalogue-imports/preview` (multipart: file, siteCode, areaName?). */
export interface CatalogueImportPreview extends CatalogueImportResult {
  /** Names the import in what follows; unguessable. */
  token: string;
  fileName: string;
  columns: { recognised: RecognisedColumn[]; unknown: string[] };
  /** Time limits (公开时限) that no rule can be read from: kept as they are. */
  unrecognisedLimits: number;
  /** Areas (领域) that the site would get with the import. */
  newAreas: string[];
  sample: ImportSample;
}

export interface RecognisedColumn {
  /** As the file has it. */
  header: string;
  /** Attribute of the item it is read into. */
  field: string;
}

/** Why a row is not imported; `row` null: the whole file, or an item that no row names. */
export interface ImportError {
  /** Row of the sheet as a spreadsheet counts them, from 1. */
  row: number | null;
  column: string | null;
  /** Stable. */
  code: string;
  message: string;
  /** The sheet of the row, where the file has several. */
  sheet?: string;
}

/** The first of each kind; the counts beside them are of all. */
export interface ImportSample {
  add: { row: number; title: string; area: string }[];
  change: { row: number; title: string; changes: FieldChange[] }[];
  retire: { documentId: string; title: string }[];
  merged: { row: number; into: number }[];
}

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

export type CatalogueImportState = 'previewed' | 'running' | 'done' | 'failed';

/** `GET /disclosure/catalogue-imports/:token`, asked every second while it runs. */
export interface CatalogueImportStatus {
  state: CatalogueImportState;
  done: number;
  total: number;
  /** What was really done: the catalogue may have changed since the preview. */
  result?: CatalogueImportResult;
  error?: { code: string; message: string };
}
