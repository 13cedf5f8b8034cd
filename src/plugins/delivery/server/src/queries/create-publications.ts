import type { Knex } from 'knex';
import { createChangeNotices } from './create-change-notices';
import { createChanges } from './create-changes';

/** Any key of ours will do, so long as every node uses the same. */
const SCHEMA_LOCK = 7_204_101;

/**
 * The read side: one row for each published document and locale, holding its exact public shape.
 *
 * Runs after each schema sync, on every node; the advisory lock makes nodes that start together
 * take turns.
 *
 * @param tables what views read beside the publications, by name
 */
export const createPublications = (db: Knex, tables: readonly string[]) =>
  db.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [SCHEMA_LOCK]);
    await trx.raw(`
      create table if not exists publications (
        id            bigint generated always as identity primary key,
        resource      text not null,
        document_id   text not null,
        locale        text not null,
        site_code     text not null,
        slug          text,
        title         text not null,
        keys          text[] not null,
        former_keys   text[] not null,
        facets        text[] not null,
        links         text[] not null,
        sort_at       timestamptz(3) not null,
        position      integer not null,
        summary       jsonb,
        detail        jsonb,
        visible_from  timestamptz,
        visible_until timestamptz,
        phase         text not null default 'current',
        revision      integer not null default 1,
        changed_in    xid8 not null default pg_current_xact_id(),
        deleted_at    timestamptz,
        constraint publications_identity unique (resource, document_id, locale)
      )`);
    await trx.raw(`
      create index if not exists publications_newest on publications
        (resource, site_code, locale, sort_at desc, id desc) where deleted_at is null`);
    await trx.raw(`
      create index if not exists publications_position on publications
        (resource, site_code, locale, position, id) where deleted_at is null`);
    await trx.raw(`
      create index if not exists publications_facets on publications
        using gin (facets) where deleted_at is null`);
    await trx.raw(`
      create index if not exists publications_links on publications
        using gin (links) where deleted_at is null`);
    await trx.raw(`
      create index if not exists publications_keys on publications
        using gin (keys) where deleted_at is null`);
    await trx.raw(`
      create index if not exists publications_former_keys on publications
        using gin (former_keys) where deleted_at is null`);
    await addSearch(trx);
    await trx.raw(`
      create index if not exists publications_upcoming on publications
        (visible_from) where phase = 'upcoming' and deleted_at is null`);
    await trx.raw(`
      create index if not exists publications_ending on publications (visible_until)
        where phase = 'current' and visible_until is not null and deleted_at is null`);
    await createChanges(trx);
    await createChangeNotices(trx, tables);
  });

const SEARCH_ADDED = `select 1 from pg_attribute
  where attrelid = 'publications'::regclass and attname = 'search_version' and not attisdropped`;

/** Later than the table: a database of before gets it too, and its rows are filled after the start. */
const addSearch = async (trx: Knex) => {
  // to alter a table waits for all its readers, even where there is nothing to alter
  const { rows } = await trx.raw<{ rows: unknown[] }>(SEARCH_ADDED);
  if (rows.length > 0) return;
  await trx.raw(`
    alter table publications
      add column if not exists search_text jsonb,
      add column if not exists search tsvector,
      add column if not exists search_head tsvector,
      add column if not exists search_version integer`);
  // read for every candidate of a search: beside the row, not behind it
  await trx.raw('alter table publications alter column search_head set storage main');
  // kilobytes: what is pending is read through by every search
  await trx.raw(`
    create index if not exists publications_search on publications
      using gin (search) with (gin_pending_list_limit = 512) where deleted_at is null`);
  await trx.raw(`
    create index if not exists publications_search_version on publications
      (search_version) where deleted_at is null`);
};
