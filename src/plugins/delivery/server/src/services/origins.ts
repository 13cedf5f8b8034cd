import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { allowsOrigin, isLocalhost, originRules, type OriginRules } from '../domain/origins';
import { siteDomains } from '../queries/site-domains';

/** Milliseconds after which the sites are asked for their domains again. */
const LIFE = 5_000;

/** The pages that may read across origins: those of the registered sites, and those of the settings. */
export const createOrigins = ({ strapi }: { strapi: Core.Strapi }) => {
  const { origins: extra, localhost } = strapi.config.get<Config['cors']>('plugin::delivery.cors');
  const configured = originRules(extra);
  let registered: OriginRules = originRules([]);
  let staleAt = -Infinity;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    try {
      registered = originRules(await siteDomains(strapi.db.connection));
    } catch (error) {
      strapi.log.error('The domains of the sites could not be read', error);
    } finally {
      staleAt = performance.now() + LIFE;
      reading = undefined;
    }
  };

  return {
    /** Whether pages of this origin may read. */
    async allows(origin: string): Promise<boolean> {
      if (allowsOrigin(configured, origin) || (localhost && isLocalhost(origin))) return true;
      // in memory, so that answers from the cache need no statement; a change is seen in seconds
      if (performance.now() >= staleAt) await (reading ??= read());
      return allowsOrigin(registered, origin);
    },
  };
};
