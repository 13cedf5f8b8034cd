import type { Knex } from 'knex';
import { addNotices } from './add-notices';
import { createChangeNotices } from './create-change-notices';
import { createChanges } from './create-changes';

/** Any key of ours will do, so long as every node uses the same. */
const SCHEMA_LOCK = 7_204_101;

/**
 * `json` keeps the text it was given, which goes into answers as it is; tables of the first version
 * have `jsonb`, which would be rendered anew for each reader.
 */
const keepShapesAsText = async (trx: Knex): Promise<void> => {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from pg_attribute
     where attrelid = 'publications'::regclass and attname = 'summary' and atttypid = 'jsonb'::regtype`
  );
  if (rows.length === 0) return;
  await trx.raw(
    'alter table publications alter summary type json using summary::json, alter detail type json using detail::json'
  );
};

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
        summary       json,
        detail        json,
        visible_from  timestamptz,
        visible_until timestamptz,
        phase         text not null default 'current',
        revision      integer not null default 1,
        changed_in    xid8 not null default pg_current_xact_id(),
        deleted_at    timestamptz,
        constraint publications_identity unique (resource, document_id, locale)
      )`);
    await keepShapesAsText(trx);
    // All languages in one order: a list with fallback takes rows of two.
    await trx.raw(`
      create index if not exists publications_by_date on publications
        (resource, site_code, sort_at desc, id desc) where deleted_at is null`);
    await trx.raw(`
      create index if not exists publications_by_position on publications
        (resource, site_code, position, id) where deleted_at is null`);
    await trx.raw('drop index if exists publications_newest, publications_position');
    await trx.raw(`
      create index if not exists publications_site on publications
        (site_code) where resource = 'sites' and deleted_at is null`);
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
    await addNotices(trx);
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
