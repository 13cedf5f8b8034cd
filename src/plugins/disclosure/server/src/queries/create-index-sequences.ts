import type { Knex } from 'knex';

/** The last number taken for each site and period of its index numbers (索引号). */
export const createIndexSequences = (db: Knex) =>
  db.raw(`
    create table if not exists disclosure_index_sequences (
      site_code text not null,
      period    text not null,
      last      bigint not null,
      primary key (site_code, period)
    )`);
