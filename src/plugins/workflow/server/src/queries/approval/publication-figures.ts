import type { Knex } from 'knex';

export interface PublicationFigures {
  published: number;
  forced: number;
  inReview: number;
}

interface Row {
  site_code: string;
  published: string;
  forced: string;
  in_review: string;
}

/**
 * By site: publications of the last 365 days, the forced ones among them, and what is in review.
 * Indexes: `workflow_rounds_out_idx`, `workflow_rounds_open_idx`.
 */
export const publicationFigures = async (
  db: Knex,
  siteCodes: readonly string[]
): Promise<Map<string, PublicationFigures>> => {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select site_code,
       count(*) filter (where published_at > now() - interval '365 days') as published,
       count(*) filter (where published_at > now() - interval '365 days' and forced) as forced,
       count(*) filter (where state = 'in_review') as in_review
     from workflow_rounds
     where site_code = any(?) and (state = 'in_review' or published_at > now() - interval '365 days')
     group by site_code`,
    [siteCodes] as unknown as Knex.RawBinding[]
  );
  return new Map(
    rows.map((row) => [
      row.site_code,
      {
        published: Number(row.published),
        forced: Number(row.forced),
        inReview: Number(row.in_review),
      },
    ])
  );
};
