import { Client } from 'pg';

export const withClient = async <Result>(
  url: string,
  work: (client: Client) => Promise<Result>
): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Databases of this run, on a server that others may use too. */
export const benchDatabases = (serverUrl: string) => {
  const created: string[] = [];
  const administer = (sql: string) => withClient(serverUrl, (client) => client.query(sql));
  const nameOf = (purpose: string) => `bench_${process.pid}_${purpose}`;

  return {
    /** @param template purpose of the one to copy @returns its address */
    async create(purpose: string, template?: string): Promise<string> {
      const name = nameOf(purpose);
      created.push(name);
      await administer(`create database ${name} ${template ? `template ${nameOf(template)}` : ''}`);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return url.href;
    },

    async version(): Promise<string> {
      const { rows } = await withClient(serverUrl, (client) =>
        client.query<{ server_version: string }>('show server_version')
      );
      return rows[0]?.server_version ?? '';
    },

    async drop(): Promise<void> {
      for (const name of created.reverse()) {
        await administer(`drop database if exists ${name} with (force)`);
      }
    },
  };
};
