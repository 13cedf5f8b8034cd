import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { procedureProblems } from '../domain/approval/procedure-problems';
import { service } from '../services/service';

const UID = 'plugin::workflow.procedure';
const WRITES = ['create', 'update', 'clone'];

type Fields = Record<string, unknown>;

/**
 * A procedure that is not whole is not stored: texts would wait for nobody.
 *
 * @throws ValidationError `unknown_type`, `bad_steps`, `reason_required`
 */
export const checkProcedures = (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware => {
  const stored = (documentId: string | undefined) =>
    documentId === undefined
      ? null
      : (strapi.db.query(UID).findOne({ where: { documentId } }) as Promise<Fields | null>);

  return async (context, next) => {
    if (context.uid !== UID || !WRITES.includes(context.action)) return next();
    const { documentId, data } = context.params as { documentId?: string; data?: Fields };
    const written = Object.fromEntries(
      Object.entries(data ?? {}).filter(([, value]) => value !== undefined)
    );
    const procedure: Fields = {
      type: '*',
      twoPerson: 'steps',
      ...(await stored(documentId)),
      ...written,
    };
    const types = service(strapi, 'governed')
      .all()
      .map(({ uid }) => uid);
    const problems = procedureProblems(procedure, types);
    const [first] = problems;
    if (first) {
      throw new errors.ValidationError(problems.map(({ message }) => message).join('；'), {
        code: first.code,
        field: first.field,
        errors: problems.map(({ field, code, message }) => ({
          path: [field],
          name: code,
          message,
        })),
      });
    }
    return next();
  };
};
