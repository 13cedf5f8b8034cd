/**
 * Where the trail lies: a schema of its own, because who owns a schema may drop what is in it, and the
 * application owns `public`.
 */
export const SCHEMA = 'gongkai_audit';

/** Owner of the trail; nobody signs in as it. */
export const OWNER = 'gongkai_audit';

/** Noted on the schema; raise it with any change below. */
export const VERSION = '1';

export const NOTE = `gongkai audit ${VERSION}`;

/** What the application may say of an entry; the database says the rest: number, time, salt. */
export const GIVEN = [
  ...['kind', 'action', 'personal', 'site_code', 'organ', 'actor_id', 'actor_name', 'address'],
  ...['subject_uid', 'subject_id', 'locale', 'title', 'before', 'after', 'reason'],
] as const;

const MICROSECONDS = (column: string): string =>
  `(extract(epoch from ${column}) * 1000000)::bigint`;

/**
 * SHA-256 of an entry's canonical form: the text of a jsonb array of its columns, in UTF-8. Not of its
 * number, which the seal binds: two entries that change places are told from two that were changed.
 */
export const entryHash = (entry: string): string =>
  `sha256(convert_to(jsonb_build_array(${[
    MICROSECONDS(`${entry}.at`),
    `${entry}.salt`,
    ...GIVEN.map((column) => `${entry}.${column}`),
  ].join(', ')})::text, 'UTF8'))`;

/** SHA-256 of a seal: it binds its place, the seal before it, and the entry. */
export const sealHash = (seal: string): string =>
  `sha256(convert_to(jsonb_build_array(${[
    `${seal}.seq`,
    `encode(${seal}.prev_hash, 'hex')`,
    `${seal}.entry_id`,
    MICROSECONDS(`${seal}.at`),
    `${seal}.site_code`,
    `${seal}.personal`,
    `encode(${seal}.entry_hash, 'hex')`,
  ].join(', ')})::text, 'UTF8'))`;

/** Nothing stands before the first seal, and nothing in the place of an entry that vanished unsealed. */
export const NO_HASH = `decode(repeat('00', 32), 'hex')`;

/** Sealing and retention take turns. */
export const CHAIN_LOCK = 7_204_401;

/** What retention may never take: 网络安全法 Art. 21 (six months of logs), and our own for persons. */
export const RULE = `case when personal then interval '30 days' else interval '6 months' end`;

/** Marks of retention stay for ever: the chain is verified by them. */
export const IS_MARK = (entry: string): string =>
  `(${entry}.kind = 'audit' and ${entry}.action = 'purge')`;

const TABLES = `
  create table if not exists ${SCHEMA}.audit_entries (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    salt        uuid not null default gen_random_uuid(),
    kind        text not null,
    action      text not null,
    personal    boolean not null,
    site_code   text,
    organ       text,
    actor_id    text,
    actor_name  text,
    address     text,
    subject_uid text,
    subject_id  text,
    locale      text,
    title       text,
    before      jsonb,
    after       jsonb,
    reason      text
  );
  create index if not exists audit_entries_at on ${SCHEMA}.audit_entries (at desc, id desc);
  create index if not exists audit_entries_site on ${SCHEMA}.audit_entries
    (site_code, at desc, id desc) where site_code is not null;
  create index if not exists audit_entries_actor on ${SCHEMA}.audit_entries
    (actor_id, at desc, id desc) where actor_id is not null;
  create index if not exists audit_entries_subject on ${SCHEMA}.audit_entries
    (subject_id, at desc, id desc) where subject_id is not null;
  create table if not exists ${SCHEMA}.audit_pending (entry_id bigint primary key);
  create table if not exists ${SCHEMA}.audit_seals (
    seq        bigint primary key,
    entry_id   bigint not null,
    at         timestamptz not null,
    site_code  text,
    personal   boolean not null,
    entry_hash bytea not null,
    prev_hash  bytea not null,
    hash       bytea not null,
    constraint audit_seals_entry unique (entry_id)
  );`;

const REFUSALS = `
  create or replace function ${SCHEMA}.audit_refuse() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    raise exception '审计日志只增不改 the audit trail is only ever added to: % of %', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end $$;
  create or replace function ${SCHEMA}.audit_keep() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if old.at >= now() - ${SCHEMA}.audit_rule(old.personal) or ${IS_MARK('old')} then
      raise exception '审计日志未到保存期限 audit entry % must be kept', old.id
        using errcode = 'insufficient_privilege';
    end if;
    return old;
  end $$;
  create or replace function ${SCHEMA}.audit_mark() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') then
      raise exception '只有到期清理可写入此项 only retention itself leaves marks of retention'
        using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;`;

const FUNCTIONS = `
  create or replace function ${SCHEMA}.audit_rule(personal boolean) returns interval
  language sql immutable as $$ select ${RULE} $$;
  ${REFUSALS}
  create or replace function ${SCHEMA}.audit_added() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into ${SCHEMA}.audit_pending select id from added;
    return null;
  end $$;
  create or replace function ${SCHEMA}.audit_seal(batch integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    seal ${SCHEMA}.audit_seals;
    taken bigint[];
    entry record;
  begin
    perform pg_advisory_xact_lock(${CHAIN_LOCK});
    with gone as (
      delete from ${SCHEMA}.audit_pending where entry_id in
        (select entry_id from ${SCHEMA}.audit_pending order by entry_id limit batch)
      returning entry_id)
    select array_agg(entry_id) into taken from gone;
    if taken is null then return 0; end if;
    select * into seal from ${SCHEMA}.audit_seals order by seq desc limit 1;
    if not found then seal.seq := 0; seal.hash := ${NO_HASH}; end if;
    for entry in
      select pending.id as pending_id, found.id, found.at, found.site_code, found.personal,
             ${entryHash('found')} as hash
      from unnest(taken) as pending (id) left join ${SCHEMA}.audit_entries found on found.id = pending.id
      order by pending.id
    loop
      seal.seq := seal.seq + 1;
      seal.prev_hash := seal.hash;
      seal.entry_id := entry.pending_id;
      seal.at := coalesce(entry.at, now());
      seal.site_code := entry.site_code;
      seal.personal := coalesce(entry.personal, false);
      seal.entry_hash := case when entry.id is null then ${NO_HASH} else entry.hash end;
      seal.hash := ${sealHash('seal')};
      insert into ${SCHEMA}.audit_seals select seal.*;
    end loop;
    return cardinality(taken);
  end $$;
  create or replace function ${SCHEMA}.audit_purge(of_persons boolean, older_than timestamptz) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    taken bigint;
  begin
    if older_than is null or older_than > now() - ${SCHEMA}.audit_rule(of_persons) then
      raise exception '审计日志未到保存期限 audit entries since % must be kept', older_than
        using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(${CHAIN_LOCK});
    delete from ${SCHEMA}.audit_entries entry using ${SCHEMA}.audit_seals seal
    where seal.entry_id = entry.id and entry.personal = of_persons and entry.at < older_than
      and not ${IS_MARK('entry')};
    get diagnostics taken = row_count;
    if taken > 0 then
      insert into ${SCHEMA}.audit_entries (kind, action, personal, after)
      values ('audit', 'purge', false, jsonb_build_object(
        'personal', of_persons, 'before', older_than, 'entries', taken));
    end if;
    return taken;
  end $$;`;

/** Each trigger: its table, its name, and what it does. */
export const TRIGGERS: readonly (readonly [table: string, name: string, does: string])[] = [
  [
    'audit_entries',
    'audit_added',
    'after insert on % referencing new table as added for each statement execute function audit_added()',
  ],
  [
    'audit_entries',
    'audit_mark',
    `before insert on % for each row when (new.kind = 'audit' and new.action = 'purge') execute function audit_mark()`,
  ],
  ['audit_entries', 'audit_keep', 'before delete on % for each row execute function audit_keep()'],
  [
    'audit_entries',
    'audit_refuse',
    'before update or truncate on % for each statement execute function audit_refuse()',
  ],
  [
    'audit_seals',
    'audit_refuse',
    'before update or delete or truncate on % for each statement execute function audit_refuse()',
  ],
];

const triggers = TRIGGERS.map(([table, name, does]) =>
  `create or replace trigger ${name} ${does};`
    .replace('%', `${SCHEMA}.${table}`)
    .replace('function ', `function ${SCHEMA}.`)
).join('\n');

/** Everything there is of the trail; run again it changes nothing. */
export const CREATION = `
  create schema if not exists ${SCHEMA};
  ${TABLES}
  ${FUNCTIONS}
  ${triggers}
  comment on schema ${SCHEMA} is '${NOTE}';`;

const SIGNATURES = [
  'audit_rule(boolean)',
  'audit_refuse()',
  'audit_keep()',
  'audit_mark()',
  'audit_added()',
  'audit_seal(integer)',
  'audit_purge(boolean, timestamptz)',
];

const OBJECTS = [
  ...['audit_entries', 'audit_pending', 'audit_seals'].map((name) => `table ${SCHEMA}.${name}`),
  ...SIGNATURES.map((signature) => `function ${SCHEMA}.${signature}`),
];

const CALLED = ['audit_rule(boolean)', 'audit_seal(integer)', 'audit_purge(boolean, timestamptz)'];

/**
 * Takes the trail out of the application's hands: another role owns it, and the application's may add
 * entries, read, seal, and purge by the rule.
 *
 * @param app the application's role, as an SQL identifier
 */
export const separation = (app: string): string => `
  do $$ begin
    create role ${OWNER} nologin;
  exception when duplicate_object or unique_violation then null;
  end $$;
  ${OBJECTS.map((object) => `alter ${object} owner to ${OWNER};`).join('\n')}
  alter schema ${SCHEMA} owner to ${OWNER};
  revoke all on schema ${SCHEMA} from public, ${app};
  revoke all on all tables in schema ${SCHEMA} from public, ${app};
  revoke all on all functions in schema ${SCHEMA} from public, ${app};
  grant usage on schema ${SCHEMA} to ${app};
  grant select on all tables in schema ${SCHEMA} to ${app};
  grant insert (${GIVEN.join(', ')}) on ${SCHEMA}.audit_entries to ${app};
  ${CALLED.map((signature) => `grant execute on function ${SCHEMA}.${signature} to ${app};`).join('\n')}`;
