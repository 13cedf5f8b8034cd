import { Client } from 'pg';

/** A statement as the driver got it. */
export interface Statement {
  text: string;
  values: unknown[];
  /** Of a prepared statement: the floor prepares it too. */
  name?: string;
}

let count = 0;
let recorded: Statement[] | null = null;

type Query = (config: string | Statement, ...rest: unknown[]) => unknown;

/** Counts every statement that leaves this process for PostgreSQL, transactions' own included. */
export const countStatements = (): void => {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: Client, config, ...rest) {
    count += 1;
    if (recorded) {
      const [values] = rest;
      recorded.push(
        typeof config === 'string'
          ? { text: config, values: Array.isArray(values) ? values : [] }
          : { text: config.text, values: config.values, name: config.name }
      );
    }
    return query.call(this, config, ...rest);
  };
};

export const statements = {
  count: () => count,
  record: () => {
    recorded = [];
  },
  recorded: () => {
    const found = recorded;
    recorded = null;
    return found;
  },
};
