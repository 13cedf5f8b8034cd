import type { Core } from '@strapi/strapi';
import type { TaskBox, TaskPage } from '../../../contracts/texts';
import { isSuperAdmin, stepRoles } from '../domain/approval/refusals';
import { tasksOf } from '../queries/approval/tasks-of';
import type { NamedActor } from './approval/actor';

const PAGE = 20;

/** 待办. */
export const createTasks = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @param asked.sites within the actor's reach; null: all */
  async list(
    actor: NamedActor,
    asked: {
      box: TaskBox;
      type?: string | undefined;
      /** Words of the title. */
      q?: string | undefined;
      sites: readonly string[] | null;
      page: number;
    }
  ): Promise<TaskPage> {
    const { page, ...rest } = asked;
    const { tasks, total } = await tasksOf(strapi.db.connection, {
      ...rest,
      actor: { id: actor.id, isSuper: isSuperAdmin(actor), roles: stepRoles(actor) },
      limit: PAGE,
      offset: (page - 1) * PAGE,
    });
    return { data: tasks, meta: { page, pageSize: PAGE, total } };
  },
});
