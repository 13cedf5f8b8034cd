import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Runs in the current transaction when there is one, else in one of its own; typed. */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex) => Promise<Result>
): Promise<Result> => strapi.db.transaction(({ trx }) => work(trx as Knex)) as Promise<Result>;
