import type { Knex } from 'knex';
import type { EvaluationUrgency } from '../../../../contracts/evaluations';
import type { RuleOfSite } from '../../domain/evaluations/rules-by-site';

/** The columns of a governed type that say when its texts are to be evaluated. */
export interface EvaluatedType {
  uid: string;
  table: string;
  title: string;
  site: string;
  isLocalized: boolean;
  /** Its publishing attribute (公开属性); null where it has none. */
  attribute: string | null;
  /** A day for its review; null where it has none. */
  evaluateOn: string | null;
}

export interface DueAsked {
  siteCodes: readonly string[];
  /** Rules of scope `text` for this type. */
  rules: readonly RuleOfSite[];
  today: string;
  /** Days ahead in which the day of a text without a rule counts as due soon. */
  warnDays: number;
  /** Null: both. */
  urgency: EvaluationUrgency | null;
}

export interface DueTextRow {
  uid: string;
  document_id: string;
  locale: string | null;
  title: string;
  site_code: string;
  attribute: string | null;
  due_on: string;
  evaluated_on: string | null;
  max_age_days: number | null;
  basis: string | null;
  author_id: number | null;
}

/**
 * Drafts of texts that are not open (不予公开、依申请公开) and have a rule, and of public ones that
 * name a day. A text's day is the one set at its last evaluation, or named in it since; without
 * either its rule counts from when it was made.
 */
const dueSql = (type: EvaluatedType): string => {
  const locale = type.isLocalized ? 't.locale' : 'null::text';
  const attribute = type.attribute ? `t."${type.attribute}"` : 'null::text';
  const named = type.evaluateOn ? `t."${type.evaluateOn}"` : 'null::date';
  return `
    select ?::text as uid, t.document_id, ${locale} as locale, t."${type.title}" as title,
      t."${type.site}" as site_code, ${attribute} as attribute, t.updated_by_id as author_id,
      e.evaluated_on, r.max_age_days, r.basis, coalesce(r.warn_days, ?::int) as warn_days,
      coalesce(
        least(e.next_on, case when e.evaluated_on is null or ${named} > e.evaluated_on then ${named} end),
        coalesce(e.evaluated_on, (t.created_at + interval '8 hours')::date) + r.max_age_days) as due_on
    from "${type.table}" t
    left join jsonb_to_recordset(?::jsonb)
      as r(site text, attribute text, max_age_days int, warn_days int, basis text)
      on r.site = t."${type.site}" and r.attribute = ${attribute}
    left join lateral (
      select evaluated_on, next_on from workflow_evaluations e
      where e.document_id = t.document_id and e.uid = ? and e.locale is not distinct from ${locale}
      order by e.id desc limit 1) e on true
    where t.published_at is null and t."${type.site}" = any(?)
      and (r.site is not null or ${named} is not null and exists (
        select 1 from "${type.table}" p where p.document_id = t.document_id
          and ${type.isLocalized ? 'p.locale is not distinct from t.locale and ' : ''}p.published_at is not null))`;
};

const WITHIN: Record<EvaluationUrgency, string> = {
  overdue: 'and due_on < current.day',
  due_soon: 'and due_on >= current.day',
};

const within = ({ urgency }: DueAsked): string => (urgency === null ? '' : WITHIN[urgency]);

const bindingsOf = (type: EvaluatedType, { siteCodes, rules, warnDays }: DueAsked) => {
  const shaped = rules.map(({ site, code, maxAgeDays, warnDays: warn_days, basis }) => ({
    site,
    attribute: code,
    max_age_days: maxAgeDays,
    warn_days,
    basis,
  }));
  return [type.uid, warnDays, JSON.stringify(shaped), type.uid, [...siteCodes]];
};

/**
 * Texts due soon or overdue, the earliest first. Indexes: the type's own on its site,
 * `workflow_evaluations_text_idx`.
 */
export const dueTexts = async (
  db: Knex,
  type: EvaluatedType,
  asked: DueAsked & { limit: number }
): Promise<DueTextRow[]> => {
  const { rows } = await db.raw<{ rows: DueTextRow[] }>(
    `select uid, document_id, locale, title, site_code, attribute, due_on::text, evaluated_on::text,
       max_age_days, basis, author_id
     from (${dueSql(type)}) due, (select ?::date as day) current
     where due_on <= current.day + warn_days ${within(asked)}
     order by due.due_on, document_id, locale limit ?`,
    [...bindingsOf(type, asked), asked.today, asked.limit] as Knex.RawBinding[]
  );
  return rows;
};

export interface DueCount {
  site_code: string;
  overdue: number;
  due_soon: number;
}

/** The same, counted by site. */
export const countDueTexts = async (
  db: Knex,
  type: EvaluatedType,
  asked: DueAsked
): Promise<DueCount[]> => {
  const { rows } = await db.raw<{ rows: DueCount[] }>(
    `select site_code, (count(*) filter (where due_on < current.day))::int as overdue,
       (count(*) filter (where due_on >= current.day))::int as due_soon
     from (${dueSql(type)}) due, (select ?::date as day) current
     where due_on <= current.day + warn_days group by site_code`,
    [...bindingsOf(type, asked), asked.today] as Knex.RawBinding[]
  );
  return rows;
};
