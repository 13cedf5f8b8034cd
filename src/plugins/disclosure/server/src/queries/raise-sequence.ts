import type { Knex } from 'knex';

/** Lets a sequence go on after `last`, if it is not beyond it. Index: primary key. */
export const raiseSequence = async (
  trx: Knex,
  { siteCode, period, last }: { siteCode: string; period: string; last: number }
): Promise<void> => {
  await trx.raw(
    `insert into disclosure_index_sequences as s (site_code, period, last) values (?, ?, ?)
     on conflict (site_code, period) do update set last = greatest(s.last, excluded.last)`,
    [siteCode, period, last]
  );
};
