import type { Client } from 'pg';
import { fillWithoutIndexes } from './fill';
import { AREAS, ITEMS, ORGANS, rowsOf, SITE } from './rows';

const TIMES = `'2022-01-01'::timestamp, '2022-01-01'::timestamp, '2022-01-01'::timestamp`;

const insertItems = (client: Client) =>
  client.query(
    `insert into items (document_id, title, slug, site_code, area, heading,
       created_at, updated_at, published_at)
     select 'bench-item' || lpad(n::text, 14, '0'), areas.name || '公开事项' || n, 'item-' || n,
       '${SITE}', areas.code, '综合业务', ${TIMES}
     from generate_series(0, ${ITEMS - 1}) as n
     join jsonb_to_recordset($1) as areas(code text, name text, position int)
       on areas.position = n % ${AREAS.length}
     order by n`,
    [JSON.stringify(AREAS.map((area, position) => ({ ...area, position })))]
  );

const insertOrgans = (client: Client) =>
  client.query(
    `insert into organs (document_id, title, slug, site_code, uscc, kind,
       created_at, updated_at, published_at)
     select 'bench-organ' || lpad(n::text, 13, '0'), '县级公开主体' || n, 'uscc-' || n, '${SITE}',
       'uscc-' || n, 'department', ${TIMES}
     from generate_series(0, ${ORGANS - 1}) as n`
  );

const insertRecords = (client: Client, total: number) =>
  client.query(
    `insert into records (document_id, title, slug, site_code, index_number, document_number,
       summary, body, keywords, area, area_label, theme, theme_label, genre, genre_label,
       organ_name, source, formed_on, first_published_at, year, validity, validity_label, due_on,
       timeliness, sample, created_at, updated_at, published_at)
     select document_id, title, slug, site_code, index_number, document_number, summary, body,
       jsonb_build_array(area_label, matter), area, area_label, theme, theme_label, genre,
       genre_label, organ_name, organ_name, day::date, at, year, 'in_force', '有效', day::date,
       'on_time', false, at, at, at
     from (${rowsOf(total)}) r order by n`
  );

/** A many-to-one relation is a table of its own, in which every record has one row. */
const insertLinks = (client: Client, name: 'item' | 'organ', count: number) =>
  fillWithoutIndexes(client, `records_${name}_lnk`, () =>
    client.query(
      `insert into records_${name}_lnk (record_id, ${name}_id)
       select r.id, t.id from records r
       join ${name}s t on t.document_id =
         'bench-${name}' || lpad(((substr(r.document_id, 6)::int / 2) % ${count})::text,
           ${name === 'item' ? 14 : 13}, '0')`
    )
  );

/**
 * The same records as rows of a content type. Strapi would keep a draft of each beside the published
 * row; they are left out, which favours stock Strapi.
 */
export const seedStock = async (client: Client, total: number): Promise<void> => {
  await insertItems(client);
  await insertOrgans(client);
  await fillWithoutIndexes(client, 'records', () => insertRecords(client, total));
  await insertLinks(client, 'item', ITEMS);
  await insertLinks(client, 'organ', ORGANS);
  await client.query('vacuum analyze items, organs');
};
