import type { Core } from '@strapi/strapi';

type Data = Record<string, unknown>;

const OWN_FACTS = new Set(['firstPublishedAt', 'formerSlugs']);

/** Whether an official writes, in the panel or with an admin token; scripts and imports are not. */
const isEditor = (strapi: Core.Strapi): boolean => {
  const state = strapi.requestContext.get()?.state as { userAbility?: unknown } | undefined;
  return state?.userAbility !== undefined;
};

/**
 * A record's fields without those that nobody may state: timeliness is measured by the first
 * publication, so only what moves in from another system brings its date along. A copy is a document
 * of its own, with a number and a date of its own.
 */
export const withoutOwnFacts = (strapi: Core.Strapi, action: string, data: Data): Data => {
  if (action === 'clone') {
    return { ...data, firstPublishedAt: null, formerSlugs: [], indexNumber: null };
  }
  if (!isEditor(strapi)) return data;
  return Object.fromEntries(Object.entries(data).filter(([field]) => !OWN_FACTS.has(field)));
};
