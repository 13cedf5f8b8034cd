import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { allowsOrigin, isLocalhost, originRules, type OriginRules } from '../domain/origins';
import { siteDomains } from '../queries/site-domains';
import { service } from './service';

/** Milliseconds after which domains are read again, were this node not to hear of a change. */
const LIFE = 5_000;

/** The pages that may read across origins: those of the registered sites, and those of the settings. */
export const createOrigins = ({ strapi }: { strapi: Core.Strapi }) => {
  const { origins: extra, localhost } = strapi.config.get<Config['cors']>('plugin::delivery.cors');
  const configured = originRules(extra);
  let registered: OriginRules = originRules([]);
  let staleAt = -Infinity;
  /** The cache's count of changes: it hears of every publication, the sites' among them. */
  let readAt: number | undefined;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    readAt = service(strapi, 'cache').changes();
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
      // in memory: an answer that is kept must not need a statement for its origin
      const changed = readAt !== service(strapi, 'cache').changes();
      if (changed || performance.now() >= staleAt) await (reading ??= read());
      return allowsOrigin(registered, origin);
    },
  };
};
