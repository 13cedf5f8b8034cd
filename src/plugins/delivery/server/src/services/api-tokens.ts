import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

/** Milliseconds for which a token's standing is believed. */
const LIFE = 60_000;

const REMEMBERED = 1_000;

interface StrapiTokens {
  hash: (accessKey: string) => string;
  getByAccessKey: (
    hash: string
  ) => Promise<{ id: number | string; kind: string | null; expiresAt: string | null } | null>;
}

/** Whose API tokens (Settings → API Tokens) come with requests; for limits, not for access. */
export const createApiTokens = ({ strapi }: { strapi: Core.Strapi }) => {
  const holders = new LRUCache<string, string | false>({ max: REMEMBERED, ttl: LIFE });
  const strapiTokens = () =>
    strapi.service('admin::api-token-content-api') as unknown as StrapiTokens;

  return {
    /** Names the token without a look-up; false: it is none, undefined: not known. */
    known: (accessKey: string): string | false | undefined =>
      holders.get(strapiTokens().hash(accessKey)),

    /** Looks the token up; false where it is none of ours, or no longer. */
    async verify(accessKey: string): Promise<string | false> {
      const hash = strapiTokens().hash(accessKey);
      const token = await strapiTokens().getByAccessKey(hash);
      const valid =
        token !== null &&
        (token.kind === null || token.kind === 'content-api') &&
        (token.expiresAt === null || new Date(token.expiresAt) > new Date());
      const holder = valid && String(token.id);
      holders.set(hash, holder);
      return holder;
    },
  };
};

export type ApiTokens = ReturnType<typeof createApiTokens>;
