import type { Knex } from 'knex';
import type {
  CatalogueImportResult,
  CatalogueImportState,
} from '../../../contracts/catalogue-imports';

export interface ImportRow {
  token: string;
  site_code: string;
  user_id: number | null;
  file_name: string;
  area_name: string | null;
  state: CatalogueImportState;
  done: number;
  total: number;
  result: CatalogueImportResult | null;
  error: { code: string; message: string } | null;
}

type Stored = Omit<ImportRow, 'result' | 'error'> & {
  result: string | null;
  error: string | null;
};

export interface NewImport {
  token: string;
  siteCode: string;
  userId: number | null;
  fileName: string;
  areaName: string | null;
  bytes: Buffer;
}

/** Keeps an upload until it is committed; those of yesterday go. Primary key. */
export const storeImport = async (db: Knex, upload: NewImport): Promise<void> => {
  await db.raw(`delete from disclosure_imports where created_at < now() - interval '1 day'`);
  await db.raw(
    `insert into disclosure_imports (token, site_code, user_id, file_name, area_name, bytes)
     values (?, ?, ?, ?, ?, ?)`,
    [
      upload.token,
      upload.siteCode,
      upload.userId,
      upload.fileName,
      upload.areaName,
      upload.bytes,
    ] as Knex.RawBinding[]
  );
};

/** Primary key. */
export const findImport = async (db: Knex, token: string): Promise<ImportRow | null> => {
  const { rows } = await db.raw<{ rows: Stored[] }>(
    `select token, site_code, user_id, file_name, area_name, state, done, total, result, error
     from disclosure_imports where token = ?`,
    [token]
  );
  const [row] = rows;
  if (!row) return null;
  return {
    ...row,
    result: row.result ? (JSON.parse(row.result) as CatalogueImportResult) : null,
    error: row.error ? (JSON.parse(row.error) as { code: string; message: string }) : null,
  };
};

/** Primary key. */
export const bytesOfImport = async (db: Knex, token: string): Promise<Buffer> => {
  const { rows } = await db.raw<{ rows: { bytes: Buffer }[] }>(
    'select bytes from disclosure_imports where token = ?',
    [token]
  );
  return rows[0]?.bytes ?? Buffer.alloc(0);
};

export interface ImportChange {
  state?: CatalogueImportState;
  done?: number;
  total?: number;
  result?: CatalogueImportResult | null;
  error?: { code: string; message: string } | null;
}

/** Primary key. @returns whether a row in one of the states `from` was there to be changed */
export const changeImport = async (
  db: Knex,
  { token, from }: { token: string; from: readonly CatalogueImportState[] },
  { result, error, ...change }: ImportChange
): Promise<boolean> => {
  const changed = await db('disclosure_imports')
    .where({ token })
    .whereIn('state', from)
    .update({
      ...change,
      ...(result === undefined ? {} : { result: result && JSON.stringify(result) }),
      ...(error === undefined ? {} : { error: error && JSON.stringify(error) }),
    });
  return changed > 0;
};
