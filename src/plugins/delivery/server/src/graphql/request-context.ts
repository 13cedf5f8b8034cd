import type { Core } from '@strapi/strapi';
import { PublicError } from '../domain/public-error';
import type { Dependence, Tag } from '../domain/tags';
import { SITES, tagsOfAnswer } from '../domain/tags';
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
  /** Notes what the answer depends on. */
  dependsOn: (dependence: Dependence) => void;
  tags: ReadonlySet<Tag>;
}

/** What a resolver is called with. */
export type Resolving<Source> = Parameters<GraphQLFieldResolver<Source, RequestContext, Arguments>>;

export const createRequestContext = (strapi: Core.Strapi, limits: Limits): RequestContext => {
  let spent = 0;
  const spend = (rows: number) => {
    spent += rows;
    if (spent > limits.rows) throw new PublicError('query_too_costly', { limit: limits.rows });
  };
  const tags = new Set<Tag>([SITES]);
  const dependsOn = (dependence: Dependence) =>
    tagsOfAnswer(dependence).forEach((tag) => tags.add(tag));
  const links = createLinkLoader(service(strapi, 'reader'), spend);
  return { strapi, links, spend, dependsOn, tags };
};
