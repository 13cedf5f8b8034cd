import type { Knex } from 'knex';

export interface Who {
  id: number | null;
  name: string | null;
}

/** Rounds whose texts have gone out; one statement. */
export const notePublication = (trx: Knex, roundIds: readonly string[], who: Who) =>
  trx.raw(
    `with out as (
       update workflow_rounds set state = 'published', handler_id = null, handler_name = null,
         published_at = now(), updated_at = now()
       where id = any(?::bigint[]) returning id, hash)
     insert into workflow_steps (round_id, action, actor_id, actor_name, hash)
     select id, 'publish', ?::integer, ?, hash from out`,
    [roundIds, who.id, who.name] as Knex.RawBinding[]
  );

export interface ForcedText {
  uid: string;
  document_id: string;
  locale: string | null;
  site_code: string | null;
  title: string;
  hash: string;
}

/**
 * Texts that have gone out without approval: a round each, of no steps; what was in review is void.
 * One statement, whatever their number.
 */
export const noteForced = (
  trx: Knex,
  texts: readonly ForcedText[],
  { who, reason }: { who: Who; reason: string }
) =>
  trx.raw(
    `with given as (
       select * from jsonb_to_recordset(?::jsonb) as g
         (uid text, document_id text, locale text, site_code text, title text, hash text)),
     ended as (
       update workflow_rounds r set state = 'voided', handler_id = null, handler_name = null,
         updated_at = now()
       from given g where r.uid = g.uid and r.document_id = g.document_id
         and coalesce(r.locale, '') = coalesce(g.locale, '') and r.state in ('in_review', 'approved')),
     forced as (
       insert into workflow_rounds (uid, document_id, locale, round, site_code, title, state, steps,
         two_person, forced, hash, author_id, author_name, published_at)
       select g.uid, g.document_id, g.locale,
         1 + coalesce((select max(round) from workflow_rounds r where r.uid = g.uid
           and r.document_id = g.document_id and coalesce(r.locale, '') = coalesce(g.locale, '')), 0),
         g.site_code, g.title, 'published', '[]', 'steps', true, g.hash, ?::integer, ?, now()
       from given g returning id, hash)
     insert into workflow_steps (round_id, action, actor_id, actor_name, remarks, hash)
     select id, 'force', ?::integer, ?, ?, hash from forced`,
    [JSON.stringify(texts), who.id, who.name, who.id, who.name, reason] as Knex.RawBinding[]
  );
