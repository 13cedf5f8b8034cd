import { isInReach, type Reach } from './reach';

export type SiteChoice =
  | { readonly ok: true; readonly site: string | null }
  | { readonly ok: false; readonly code: 'site_required' | 'site_out_of_reach' };

/**
 * The site of a new document: the chosen one if it is in reach, else the editor's only one.
 * Nothing is guessed for an editor of none or several.
 *
 * @param national whether a document without a site may exist; only the super administrator makes one
 */
export const siteForNew = (reach: Reach, chosen: unknown, national: boolean): SiteChoice => {
  if (chosen === undefined || chosen === null || chosen === '') {
    const [only, ...others] = reach.codes;
    if (reach.all)
      return national ? { ok: true, site: null } : { ok: false, code: 'site_required' };
    if (only === undefined || others.length > 0) return { ok: false, code: 'site_required' };
    return { ok: true, site: only };
  }
  if (typeof chosen !== 'string' || !isInReach(reach, chosen)) {
    return { ok: false, code: 'site_out_of_reach' };
  }
  return { ok: true, site: chosen };
};
