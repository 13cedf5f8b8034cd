import { ensure } from './embedded-postgres.mjs';
import { addToEnvFile } from './env-file.mjs';
import { codeOf, Failure } from './failure.mjs';
import { isRoot } from './postgres/account.mjs';
import { chooseHomeFolder } from './postgres/home.mjs';

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {string | undefined} ownerUrl of the same database, for a role that may do everything in
 *   it: of an embedded server's
 * @property {string} place where the data lies, for people
 * @property {Promise<void>} lost settles when an embedded server went away
 * @property {() => Promise<unknown>} release
 */

const oldestMajor = 14;

/**
 * The database to work on: `DATABASE_URL` when the operator gives one, else the embedded server.
 * Sets `DATABASE_URL` for Strapi's configuration.
 *
 * @param {(text: string) => void} progress
 * @returns {Promise<Database>}
 * @throws {Failure}
 */
export async function openDatabase(progress) {
  const database = process.env.DATABASE_URL
    ? await openExternal(process.env.DATABASE_URL)
    : await openEmbedded(progress);
  process.env.DATABASE_URL = database.url;
  return database;
}

/**
 * @param {(text: string) => void} progress
 * @returns {Promise<Database>}
 */
async function openEmbedded(progress) {
  const folder = await chooseHomeFolder(process.env.GONGKAI_DATA);
  // Written down, so that a project that is moved finds its data again.
  if (isRoot && !process.env.GONGKAI_DATA) await addToEnvFile({ GONGKAI_DATA: folder });
  const password = process.env.DATABASE_PASSWORD ?? '';
  const { data, ...embedded } = await ensure({ folder, password, progress });
  return { ...embedded, place: data };
}

/**
 * @param {string} url
 * @returns {Promise<Database>}
 * @throws {Failure} `database_url_invalid`, `database_unreachable`, `database_refused`, `database_too_old`
 */
async function openExternal(url) {
  const place = withoutPassword(url);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version`
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < oldestMajor) {
      throw new Failure(
        'database_too_old',
        `数据库版本过低 ${place} is PostgreSQL ${major}; Gongkai needs ${oldestMajor} or later.`
      );
    }
  } catch (error) {
    throw explain(error, place);
  } finally {
    await client.end().catch(() => undefined);
  }
  return {
    url,
    ownerUrl: undefined,
    place,
    lost: new Promise(() => undefined),
    release: async () => undefined,
  };
}

/** @param {string} url */
function withoutPassword(url) {
  try {
    const parsed = new URL(url);
    if (!/^postgres(ql)?:$/.test(parsed.protocol)) throw new Error(parsed.protocol);
    parsed.password = '';
    parsed.search = '';
    return parsed.href;
  } catch (cause) {
    throw new Failure(
      'database_url_invalid',
      'DATABASE_URL 无效 DATABASE_URL must look like postgresql://user:password@host:5432/database',
      { cause }
    );
  }
}

/**
 * @param {unknown} error
 * @param {string} place
 */
function explain(error, place) {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  const message = error instanceof Error && error.message ? error.message : code;
  // Class 28: who we are; 3D000: no such database; 42501: not allowed.
  if (/^(28|3D|42501)/.test(code)) {
    return new Failure('database_refused', `数据库拒绝连接 ${place} refuses us: ${message}`, {
      cause: error,
    });
  }
  return new Failure(
    'database_unreachable',
    `无法连接数据库 ${place} cannot be reached: ${message}. Is DATABASE_URL right and the server running?`,
    { cause: error }
  );
}
