import type { Knex } from 'knex';

export interface ValidityFacts {
  document_id: string;
  validity: string | null;
  repealed_on: string | null;
  /** The day the first published record that repeals it takes effect, or its own repeal was announced. */
  repealing_on: string | null;
  amended: boolean;
  expires_on: string | null;
}

/**
 * What the validity (有效性) of records follows from: the published records that repeal (废止) or
 * amend (修订) them, an announced repeal, and their own end.
 *
 * Indexes: `disclosure_records_documents_idx`, those of the link tables, `workflow_withdrawals_open`.
 */
export const validityFacts = async (
  trx: Knex,
  documentIds: readonly string[]
): Promise<ValidityFacts[]> => {
  const { rows } = await trx.raw<{ rows: ValidityFacts[] }>(
    `select t.document_id, max(t.validity) as validity, max(t.repealed_on) as repealed_on,
       max(t.expires_on) as expires_on,
       least(
         (select min(coalesce(r.effective_on, r.formed_on, r.first_published_at::date))
            from disclosure_records v
            join disclosure_records_repeals_lnk l on l.inv_record_id = v.id
            join disclosure_records r on r.id = l.record_id and r.published_at is not null
           where v.document_id = t.document_id),
         (select min((w.at at time zone 'Asia/Shanghai')::date) from workflow_withdrawals w
           where w.uid = 'plugin::disclosure.record' and w.document_id = t.document_id
             and w.until is null and w.kind = 'repealed')) as repealing_on,
       exists (select 1
          from disclosure_records v
          join disclosure_records_amends_lnk l on l.inv_record_id = v.id
          join disclosure_records r on r.id = l.record_id and r.published_at is not null
         where v.document_id = t.document_id) as amended
     from disclosure_records t where t.document_id = any(?) group by t.document_id`,
    [documentIds]
  );
  return rows;
};
