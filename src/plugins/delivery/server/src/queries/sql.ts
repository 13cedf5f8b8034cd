import type { Knex } from 'knex';
import { createHash } from 'node:crypto';

/** A piece of SQL, with the values of its placeholders in order. */
export interface Sql {
  sql: string;
  bindings: readonly unknown[];
}

const isSql = (part: unknown): part is Sql =>
  typeof part === 'object' && part !== null && 'sql' in part && 'bindings' in part;

/** SQL as a template: pieces of SQL are put in as they are, anything else is bound as a value. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly unknown[]): Sql => ({
  sql: texts.reduce((all, text, index) => {
    const part = parts[index - 1];
    return `${all}${isSql(part) ? part.sql : '?'}${text}`;
  }),
  bindings: parts.flatMap((part) => (isSql(part) ? part.bindings : [part])),
});

/** Text of our own as SQL: the name of a column, a direction. Never what came from outside. */
export const raw = (text: string): Sql => ({ sql: text, bindings: [] });

export const joined = (pieces: readonly Sql[], separator: string): Sql => ({
  sql: pieces.map((piece) => piece.sql).join(separator),
  bindings: pieces.flatMap(({ bindings }) => bindings),
});

/** Statements a connection keeps prepared, at most; each costs its memory in every connection. */
const PREPARED = 300;

const names = new Map<string, string>();

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= PREPARED) return known;
  const name = `delivery_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
};

/** Runs a statement that is planned for the values it has now. */
export const select = async <Row>(db: Knex, query: Sql): Promise<Row[]> => {
  const { rows } = await db.raw<{ rows: Row[] }>(query.sql, query.bindings as Knex.RawBinding[]);
  return rows;
};

/**
 * Runs a statement whose plan is the same whatever its values: the connection keeps it parsed and
 * planned, which is most of what a short read costs. Behind PgBouncer in transaction mode that needs
 * PgBouncer 1.21 or later.
 */
export const selectPrepared = async <Row>(db: Knex, query: Sql): Promise<Row[]> => {
  const name = nameOf(query.sql);
  const statement = db.raw<{ rows: Row[] }>(query.sql, query.bindings as Knex.RawBinding[]);
  const { rows } = await (name === undefined ? statement : statement.options({ name }));
  return rows;
};
