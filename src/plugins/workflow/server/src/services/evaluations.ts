import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type {
  DueText,
  Evaluation,
  EvaluationOutcome,
  EvaluationPage,
  EvaluationUrgency,
  StaleGroup,
} from '../../../contracts/evaluations';
import type { TextKey } from '../../../contracts/texts';
import { nextDate } from '../domain/evaluations/next-date';
import { rulesBySite, type RuleOfSite } from '../domain/evaluations/rules-by-site';
import { dayAfter, daysUntil, urgencyOf } from '../domain/evaluations/urgency';
import {
  countDueTexts,
  dueTexts,
  type DueAsked,
  type DueTextRow,
  type EvaluatedType,
} from '../queries/evaluations/due-texts';
import { evaluationsOf } from '../queries/evaluations/evaluations-of';
import { insertEvaluation } from '../queries/evaluations/insert-evaluation';
import { newestInGroups, type Group } from '../queries/evaluations/newest-in-groups';
import { evaluatedTypes, publishingAttribute } from './evaluations/evaluated-types';
import { inTransaction } from './in-transaction';
import { service } from './service';
import { draftOf } from './texts/draft-of';

const PAGE = 50;

/** Days ahead in which a text that names its own day is shown. */
const WARN_DAYS = 30;

/** Texts told of in one morning; the rest come the next. */
const TOLD = 5_000;

interface Calendar {
  dayOf: (instant: Date) => string;
}

export interface EvaluationInput {
  outcome: EvaluationOutcome;
  note: string;
  nextOn?: string;
  user: { id: number };
}

export interface EvaluationsAsked {
  /** Null: all there are. */
  siteCodes: readonly string[] | null;
  urgency: EvaluationUrgency | null;
  page: number;
}

/** 定期评估 (政府信息公开条例 Art. 18) and 更新时限: what is to be looked at again, before it is late. */
export const createEvaluations = ({ strapi }: { strapi: Core.Strapi }) => {
  const todayAt = async (now: Date): Promise<string> => {
    const calendar = (await strapi.plugin('sites').service('calendar').load()) as Calendar;
    return calendar.dayOf(now);
  };

  const siteNames = async (): Promise<Map<string, string>> => {
    const nodes = (await strapi.plugin('sites').service('tree').nodes()) as {
      code: string;
      name: string;
    }[];
    return new Map(nodes.map(({ code, name }) => [code, name]));
  };

  const rulesAt = async (siteCodes: readonly string[]): Promise<RuleOfSite[]> =>
    rulesBySite(await service(strapi, 'freshnessRules').active(), siteCodes);

  const textRules = (rules: readonly RuleOfSite[], uid: string): RuleOfSite[] =>
    rules.filter(({ scope, type }) => scope === 'text' && (type === null || type === uid));

  const groupsOf = (rules: readonly RuleOfSite[]): Group[] => {
    const resources = strapi.plugin('delivery').service('resources');
    const nameOf = (uid: string): string | undefined => resources.ofType(uid)?.name;
    const governed = service(strapi, 'governed').all();
    return rules
      .filter(({ scope, code }) => scope === 'column' || (scope === 'area' && code !== null))
      .map((rule) => ({
        rule,
        resources: (rule.type === null ? governed.map(({ uid }) => uid) : [rule.type])
          .map(nameOf)
          .filter((name) => name !== undefined),
        facet: rule.scope === 'area' ? `area:${rule.code}` : rule.code,
      }));
  };

  const staleGroups = async (
    rules: readonly RuleOfSite[],
    { today, names }: { today: string; names: ReadonlyMap<string, string> }
  ): Promise<StaleGroup[]> => {
    const groups = groupsOf(rules);
    const newest = await newestInGroups(strapi.db.connection, groups);
    return groups.flatMap(({ rule }, index) => {
      const newestOn = newest[index] ?? null;
      if (newestOn === null) return [];
      const dueOn = dayAfter(newestOn, rule.maxAgeDays);
      const days = daysUntil(today, dueOn);
      const urgency = urgencyOf(days, rule.warnDays);
      if (urgency === null) return [];
      return {
        kind: 'group' as const,
        cause: rule.scope === 'area' ? ('area' as const) : ('column' as const),
        rule: rule.documentId,
        name: rule.name,
        newestOn,
        siteCode: rule.site,
        siteName: names.get(rule.site) ?? rule.site,
        ...{ dueOn, days, urgency, basis: rule.basis, maxAgeDays: rule.maxAgeDays },
      };
    });
  };

  const dueText = (
    row: DueTextRow,
    { today, names }: { today: string; names: ReadonlyMap<string, string> }
  ): DueText => {
    const days = daysUntil(today, row.due_on);
    return {
      kind: 'text',
      cause: row.max_age_days === null ? 'date' : 'attribute',
      uid: row.uid,
      documentId: row.document_id,
      locale: row.locale,
      title: row.title,
      attribute: row.attribute,
      lastEvaluatedOn: row.evaluated_on,
      siteCode: row.site_code,
      siteName: names.get(row.site_code) ?? row.site_code,
      dueOn: row.due_on,
      days,
      urgency: days < 0 ? 'overdue' : 'due_soon',
      basis: row.basis,
      maxAgeDays: row.max_age_days,
    };
  };

  const eachType = async <Result>(
    asked: Omit<DueAsked, 'rules' | 'warnDays'> & { allRules: readonly RuleOfSite[] },
    ask: (type: EvaluatedType, asked: DueAsked) => Promise<Result[]>
  ): Promise<Result[]> => {
    const found: Result[] = [];
    for (const type of evaluatedTypes(strapi)) {
      const rules = textRules(asked.allRules, type.uid);
      if (rules.length === 0 && type.evaluateOn === null) continue;
      found.push(...(await ask(type, { ...asked, rules, warnDays: WARN_DAYS })));
    }
    return found;
  };

  /** The rule by which a text comes up again; null: none. */
  const maxAgeOf = async (uid: string, draft: Awaited<ReturnType<typeof draftOf>>) => {
    if (draft.siteCode === null) return null;
    const rules = textRules(await rulesAt([draft.siteCode]), uid);
    const attribute = publishingAttribute(strapi, uid);
    const code = attribute === null ? null : draft.row[attribute];
    return rules.find((rule) => rule.code === code)?.maxAgeDays ?? null;
  };

  return {
    /** What is due on these sites, the earliest first; overdue counts are of all pages. */
    async due({ siteCodes, urgency, page }: EvaluationsAsked): Promise<EvaluationPage> {
      const names = await siteNames();
      const sites = siteCodes ?? [...names.keys()];
      const today = await todayAt(new Date());
      const allRules = await rulesAt(sites);
      const asked = { siteCodes: sites, allRules, today, urgency };
      const db = strapi.db.connection;
      const limit = page * PAGE;
      const rows = await eachType(asked, (type, each) => dueTexts(db, type, { ...each, limit }));
      const counts = await eachType(asked, (type, each) => countDueTexts(db, type, each));
      const groups = await staleGroups(allRules, { today, names });
      const shown = groups.filter((group) => urgency === null || group.urgency === urgency);
      const overdueOf = (site: string): number =>
        counts.reduce((sum, row) => sum + (row.site_code === site ? row.overdue : 0), 0) +
        groups.filter((group) => group.siteCode === site && group.urgency === 'overdue').length;
      const countOf = (row: (typeof counts)[number]): number =>
        (urgency === 'due_soon' ? 0 : row.overdue) + (urgency === 'overdue' ? 0 : row.due_soon);
      return {
        data: [...rows.map((row) => dueText(row, { today, names })), ...shown]
          .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
          .slice(limit - PAGE, limit),
        meta: {
          page,
          pageSize: PAGE,
          total: counts.reduce((sum, row) => sum + countOf(row), shown.length),
          overdue: sites
            .map((siteCode) => ({
              siteCode,
              siteName: names.get(siteCode) ?? siteCode,
              count: overdueOf(siteCode),
            }))
            .filter(({ count }) => count > 0),
        },
      };
    },

    /** What evaluations of a text came to, newest first. */
    of: (text: TextKey): Promise<Evaluation[]> => evaluationsOf(strapi.db.connection, text),

    /**
     * Records what an evaluation came to, and when the text is to be looked at again.
     *
     * @throws NotFoundError `text_not_found` · ValidationError `next_date`
     */
    async record(text: TextKey, input: EvaluationInput): Promise<Evaluation> {
      const { outcome, note, user } = input;
      const draft = await draftOf(strapi, text);
      const today = await todayAt(new Date());
      const maxAgeDays = await maxAgeOf(text.uid, draft);
      const nextOn = nextDate({ outcome, today, chosen: input.nextOn, maxAgeDays });
      if (nextOn === null) {
        throw new errors.ValidationError('下次评估日期须在今天以后、十年以内', {
          code: 'next_date',
          field: 'nextOn',
        });
      }
      const { siteCode, title } = draft;
      return inTransaction(strapi, async (trx) => {
        const evaluation = { text, siteCode, outcome, note, evaluatedOn: today, nextOn };
        await insertEvaluation(trx, { ...evaluation, userId: user.id });
        await service(strapi, 'audit').write(trx, {
          kind: 'workflow',
          action: 'evaluate',
          siteCode,
          subject: { ...text, title },
          after: { outcome, nextOn },
          reason: note,
        });
        const [stored] = await evaluationsOf(trx, text);
        return stored as Evaluation;
      });
    },

    /**
     * Tells the owners of texts that will be due soon, once for each day they fall due; on any
     * number of nodes.
     */
    async notify(now: Date): Promise<void> {
      const names = await siteNames();
      const siteCodes = [...names.keys()];
      const today = await todayAt(now);
      const allRules = await rulesAt(siteCodes);
      const asked = { siteCodes, allRules, today, urgency: null };
      const rows = await eachType(asked, (type, each) =>
        dueTexts(strapi.db.connection, type, { ...each, limit: TOLD })
      );
      for (const row of rows.filter(({ author_id }) => author_id !== null)) {
        await inTransaction(strapi, (trx) =>
          service(strapi, 'notices').send(trx, {
            to: [row.author_id as number],
            kind: 'evaluation_due',
            subject: {
              uid: row.uid,
              documentId: row.document_id,
              locale: row.locale,
              title: row.title,
              siteCode: row.site_code,
            },
            detail: `应于${row.due_on}前完成评估`,
            once: `evaluation ${row.uid} ${row.document_id} ${row.locale} ${row.due_on}`,
          })
        );
      }
    },
  };
};
