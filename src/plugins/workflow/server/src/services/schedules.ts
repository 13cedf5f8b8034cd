import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { Schedule, ScheduleAction, ScheduleState } from '../../../contracts/schedules';
import { publishRefusal } from '../domain/approval/refusals';
import { planProblem } from '../domain/schedules/plan-problem';
import type { TextKey } from '../../../contracts/texts';
import { newestRound } from '../queries/approval/newest-round';
import { rowsOfText } from '../queries/approval/rows-of-text';
import { endSchedule } from '../queries/schedules/end-schedule';
import {
  findSchedule,
  schedulesOfSites,
  schedulesOfText,
} from '../queries/schedules/find-schedules';
import { insertSchedule } from '../queries/schedules/insert-schedule';
import { plannedAt } from '../queries/schedules/planned-at';
import { ConflictError } from './approval/conflict-error';
import { inTransaction } from './in-transaction';
import { WAKE } from './schedule-runner';
import { service } from './service';

const PAGE = 50;

export interface PlanInput {
  action: ScheduleAction;
  at: Date;
  reason?: string | null;
  /** null: a program. */
  user: { id: number } | null;
}

/** 定时发布 and 定时撤下: what is to happen to a text at a moment. */
export const createSchedules = ({ strapi }: { strapi: Core.Strapi }) => {
  const found = async (db: Knex, id: number): Promise<Schedule> => {
    const schedule = await findSchedule(db, id);
    if (schedule) return schedule;
    throw new errors.NotFoundError('没有这项安排', { code: 'schedule_not_found' });
  };

  const note = (trx: Knex, schedule: Schedule, action: string) =>
    service(strapi, 'audit').write(trx, {
      kind: 'workflow',
      action,
      siteCode: schedule.siteCode,
      subject: schedule,
      after: { schedule: schedule.id, action: schedule.action, at: schedule.at },
      reason: schedule.reason,
    });

  return {
    /**
     * Plans a publication or a withdrawal. Whether the text may go out is asked again at that moment:
     * what is not approved then, or was changed since, stays where it is, and its owner hears of it.
     *
     * @throws ValidationError with a code of `PlanProblem` · ConflictError `already_planned` ·
     *   NotFoundError `text_not_found`
     */
    async plan(text: TextKey, { action, at, reason = null, user }: PlanInput): Promise<Schedule> {
      return inTransaction(strapi, async (db) => {
        const rows = await rowsOfText(db, strapi, text);
        const draft = rows.find((row) => !row.isPublic);
        if (!draft) throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
        const round = await newestRound(db, text);
        const problem = planProblem({
          action,
          at,
          now: new Date(),
          approvable: round?.state === 'in_review' || publishRefusal(round, draft.hash) === null,
          isPublic: rows.some(({ isPublic }) => isPublic),
          other: await plannedAt(db, text, action === 'publish' ? 'unpublish' : 'publish'),
        });
        if (problem) {
          const { code, message } = problem;
          throw new errors.ValidationError(message, { code, field: 'at' });
        }
        const id = await insertSchedule(db, {
          text,
          siteCode: draft.siteCode,
          title: draft.title,
          action,
          at,
          reason,
          requestedBy: user?.id ?? null,
        });
        if (id === null) {
          throw new ConflictError('已有同样的安排，请先取消原来的安排', {
            code: 'already_planned',
          });
        }
        await service(strapi, 'jobs').send(db, WAKE.name, {
          startAfter: at,
          singletonKey: at.toISOString(),
        });
        const schedule = await found(db, id);
        await note(db, schedule, 'schedule');
        return schedule;
      });
    },

    /** @throws NotFoundError `schedule_not_found` · ConflictError `not_planned` */
    async cancel(id: number): Promise<Schedule> {
      return inTransaction(strapi, async (db) => {
        if (!(await endSchedule(db, id, { state: 'cancelled' }))) {
          await found(db, id);
          throw new ConflictError('这项安排已经执行、取消或失败', {
            code: 'not_planned',
          });
        }
        const schedule = await found(db, id);
        await note(db, schedule, 'schedule_cancelled');
        return schedule;
      });
    },

    /** @throws NotFoundError `schedule_not_found` */
    find: (id: number): Promise<Schedule> => found(strapi.db.connection, id),

    /** What was planned for a text, newest first. */
    of: (text: TextKey): Promise<Schedule[]> => schedulesOfText(strapi.db.connection, text),

    /** Whether a publication of the text waits for its moment; in the current transaction. */
    waits: (text: TextKey): Promise<boolean> =>
      inTransaction(strapi, async (db) => (await plannedAt(db, text, 'publish')) !== null),

    /** @param asked.siteCodes null: of all sites */
    async list(asked: {
      siteCodes: readonly string[] | null;
      state: ScheduleState;
      page: number;
    }): Promise<{ schedules: Schedule[]; total: number; pageSize: number }> {
      const { siteCodes, state, page } = asked;
      const offset = (page - 1) * PAGE;
      const listed = await schedulesOfSites(strapi.db.connection, {
        siteCodes,
        state,
        limit: PAGE,
        offset,
      });
      return { ...listed, pageSize: PAGE };
    },
  };
};
