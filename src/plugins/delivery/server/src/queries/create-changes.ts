import type { Knex } from 'knex';

const CHANGES_ADDED = `select 1 from pg_attribute
  where attrelid = 'publications'::regclass and attname = 'shown' and not attisdropped`;

/**
 * What `changes` is read from, beside the publications themselves.
 *
 * - `changed_at`: when it last became another; `changed_in` has the order, this the time.
 * - `shown`: it has been in view, so a mirror may have it. What never was is nobody's to know of.
 * - `departures`: sites a document has been moved away from, where a mirror still has it.
 *
 * Kept by triggers, so that it holds whoever writes.
 */
export const createChanges = async (trx: Knex): Promise<void> => {
  // to alter a table waits for all its readers, even where there is nothing to alter
  const { rows } = await trx.raw<{ rows: unknown[] }>(CHANGES_ADDED);
  if (rows.length === 0) await addChanges(trx);
  await bringToThisDatabase(trx);
};

const addChanges = async (trx: Knex): Promise<void> => {
  await trx.raw(`
    alter table publications
      add column changed_at timestamptz not null default now(),
      add column shown boolean not null default true`);
  await trx.raw(`
    create index publications_changes on publications (site_code, resource, changed_in, id)`);
  // ids of one sequence: a departure and a publication never share a place in the order
  await trx.raw(`
    create table departures (
      id          bigint primary key default nextval(pg_get_serial_sequence('publications', 'id')),
      resource    text not null,
      document_id text not null,
      locale      text not null,
      site_code   text not null,
      revision    integer not null,
      changed_in  xid8 not null,
      changed_at  timestamptz not null,
      constraint departures_identity unique (resource, document_id, locale, site_code)
    )`);
  await trx.raw(`
    create index departures_changes on departures (site_code, resource, changed_in, id)`);
  await trx.raw(`
    create function gongkai_note_change() returns trigger language plpgsql as $$
    begin
      new.shown := new.deleted_at is null and new.phase = 'current';
      if tg_op = 'UPDATE' then
        new.shown := new.shown or old.shown;
        if new.revision <> old.revision then new.changed_at := now(); end if;
      end if;
      return new;
    end $$`);
  await trx.raw(`
    create trigger gongkai_note_change before insert or update on publications
    for each row execute function gongkai_note_change()`);
  await trx.raw(`
    create function gongkai_note_departure() returns trigger language plpgsql as $$
    begin
      delete from departures where resource = new.resource and document_id = new.document_id
        and locale = new.locale and site_code = new.site_code;
      if old.shown then
        insert into departures
          (resource, document_id, locale, site_code, revision, changed_in, changed_at)
        values (new.resource, new.document_id, new.locale, old.site_code, new.revision,
          pg_current_xact_id(), now())
        on conflict on constraint departures_identity do update set
          revision = excluded.revision, changed_in = excluded.changed_in,
          changed_at = excluded.changed_at;
      end if;
      return null;
    end $$`);
  await trx.raw(`
    create trigger gongkai_note_departure after update on publications
    for each row when (old.site_code is distinct from new.site_code)
    execute function gongkai_note_departure()`);
};

/**
 * A dump restored elsewhere names transactions this database has not come to yet: they would stay
 * out of sight until it has. Cursors of the other database are refused, so nobody waits for them.
 *
 * Index: `publications_changes`, one look for each site and resource.
 */
const bringToThisDatabase = async (trx: Knex): Promise<void> => {
  await trx.raw(`
    with recursive part(site_code, resource) as (
      (select site_code, resource from publications order by site_code, resource limit 1)
      union all
      select following.site_code, following.resource from part cross join lateral (
        select p.site_code, p.resource from publications p
        where (p.site_code, p.resource) > (part.site_code, part.resource)
        order by p.site_code, p.resource limit 1
      ) following
    )
    update publications p set changed_in = pg_current_xact_id() from part
    where p.site_code = part.site_code and p.resource = part.resource
      and p.changed_in >= pg_snapshot_xmax(pg_current_snapshot())`);
  await trx.raw(`
    delete from departures where changed_in >= pg_snapshot_xmax(pg_current_snapshot())`);
};
