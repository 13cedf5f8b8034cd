import type { Core } from '@strapi/strapi';
import { PublicError } from '../domain/public-error';
import { service } from '../services/service';
import type { GraphQLFieldResolver } from 'graphql';
import type { Limits } from './limits/limits';
import type { Arguments } from './list-request';
import { createLinkLoader, type LinkLoader } from './link-loader';

/** What one request knows and has used up. */
export interface RequestContext extends Record<PropertyKey, unknown> {
  strapi: Core.Strapi;
  links: LinkLoader;
  /** @throws PublicError `query_too_costly` before a statement that would exceed what is left */
  spend: (rows: number) => void;
  /** Sites and resources the answer depends on. */
  tags: Set<string>;
}

/** What a resolver is called with. */
export type Resolving<Source> = Parameters<GraphQLFieldResolver<Source, RequestContext, Arguments>>;

export const createRequestContext = (strapi: Core.Strapi, limits: Limits): RequestContext => {
  let spent = 0;
  const spend = (rows: number) => {
    spent += rows;
    if (spent > limits.rows) throw new PublicError('query_too_costly', { limit: limits.rows });
  };
  const tags = new Set<string>();
  const links = createLinkLoader(service(strapi, 'reader'), spend);
  return { strapi, links, spend, tags };
};
