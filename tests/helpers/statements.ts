import type { TestApp } from './app';

/** The SQL statements a piece of work runs. */
export const statementsOf = async (
  { strapi }: TestApp,
  work: () => Promise<unknown>
): Promise<string[]> => {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => statements.push(sql);
  strapi.db.connection.on('query', listen);
  try {
    await work();
  } finally {
    strapi.db.connection.removeListener('query', listen);
  }
  return statements;
};
