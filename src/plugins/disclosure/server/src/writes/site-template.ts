import type { Modules } from '@strapi/strapi';
import { IndexNumberError, parseIndexTemplate } from '../domain/index-number';
import { refuse } from './refuse';

/** Refuses a site whose index-number template (索引号规则) would fail when a record needs a number. */
export const checkIndexTemplates = (): Modules.Documents.Middleware.Middleware => {
  return async (context, next) => {
    if (context.uid !== 'plugin::sites.site') return next();
    const { data } = context.params as { data?: { indexNumberTemplate?: unknown } };
    const template = data?.indexNumberTemplate;
    if (typeof template === 'string') refuse(problemsOf(template));
    return next();
  };
};

const problemsOf = (template: string) => {
  try {
    parseIndexTemplate(template);
    return [];
  } catch (error) {
    if (!(error instanceof IndexNumberError)) throw error;
    const message = `索引号规则不正确：${error.part}（${error.message}）`;
    return [{ field: 'indexNumberTemplate', code: `index_template_${error.code}`, message }];
  }
};
