import type { Knex } from 'knex';
import type { TextKey, TwoPerson } from '../../../../contracts/texts';
import type { Procedure } from '../../domain/approval/procedure';

export interface NewRound {
  text: TextKey;
  siteCode: string | null;
  title: string;
  procedure: Procedure & { twoPerson: TwoPerson };
  hash: string;
  author: { id: number; name: string };
  saverIds: readonly number[];
  report: unknown;
}

/** @returns id of the new round */
export const insertRound = async (trx: Knex, round: NewRound): Promise<number> => {
  const { text, procedure, author } = round;
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into workflow_rounds (uid, document_id, locale, round, site_code, title, state, steps,
       two_person, publish_on_approval, hash, author_id, author_name, saver_ids, report)
     select ?, ?, ?, 1 + coalesce(max(round), 0), ?, ?, 'in_review', ?::jsonb, ?, ?, ?, ?, ?,
       ?::jsonb, ?::jsonb
     from workflow_rounds where uid = ? and document_id = ? and coalesce(locale, '') = ?
     returning id`,
    [
      text.uid,
      text.documentId,
      text.locale,
      round.siteCode,
      round.title,
      JSON.stringify(procedure.steps),
      procedure.twoPerson,
      procedure.publishOnApproval,
      round.hash,
      author.id,
      author.name,
      JSON.stringify(round.saverIds),
      JSON.stringify(round.report),
      text.uid,
      text.documentId,
      text.locale ?? '',
    ] as Knex.RawBinding[]
  );
  return Number(rows[0]?.id);
};
