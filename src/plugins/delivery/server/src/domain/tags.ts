import type { Scope } from './resource';

/**
 * What an answer depends on, and what a change touches: the cache drops by it, and a CDN may
 * (`Surrogate-Key`). `records@yingjiang`: the records of one site; `records@*`: those of any site;
 * `areas`: what belongs to no site.
 */
export type Tag = string;

/** On every answer: a site's own row decides languages, names and what lies below it. */
export const SITES: Tag = 'sites';

export interface Dependence {
  siteCode: string | null;
  scope?: Scope;
  /** Names of resources, or of other things that announce their changes. */
  on: readonly string[];
}

/** The tags of an answer about a site. A subtree is tagged as any site: it may gain members. */
export const tagsOfAnswer = ({ siteCode, scope = 'self', on }: Dependence): Tag[] => [
  SITES,
  ...new Set(
    on
      .filter((name) => name !== SITES)
      .flatMap((name) => [
        `${name}@${siteCode === null || scope === 'subtree' ? '*' : siteCode}`,
        name,
      ])
  ),
];

/** The tags of all answers that may show a publication of this site and resource. */
export const tagsOfChange = (siteCode: string, resource: string): Tag[] =>
  resource === SITES ? [SITES] : [`${resource}@${siteCode}`, `${resource}@*`];
