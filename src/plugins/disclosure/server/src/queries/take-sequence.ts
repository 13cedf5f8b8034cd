import type { Knex } from 'knex';

export interface SequenceInput {
  siteCode: string;
  /** What an index number is made of besides the running number. */
  period: string;
  count: number;
}

/**
 * Takes the next `count` numbers of a sequence and answers the first of them. The row stays locked
 * until the transaction ends, so numbers given back by a rollback are given out again: no gaps.
 *
 * Index: primary key.
 */
export const takeSequence = async (
  trx: Knex,
  { siteCode, period, count }: SequenceInput
): Promise<number> => {
  const { rows } = await trx.raw<{ rows: { first: string }[] }>(
    `insert into disclosure_index_sequences as s (site_code, period, last) values (?, ?, ?)
     on conflict (site_code, period) do update set last = s.last + excluded.last
     returning last - ? + 1 as first`,
    [siteCode, period, count, count]
  );
  const first = rows[0]?.first;
  if (first === undefined) throw new Error(`no sequence for ${siteCode} ${period}`);
  return Number(first);
};
