import type { Client } from 'pg';
import { createJiebaSegmenter } from '../../../../src/plugins/delivery/server/src/domain/search/jieba-segmenter';
import { searchTextOf } from '../../../../src/plugins/delivery/server/src/domain/search/search-text';
import { searchVectors } from '../../../../src/plugins/delivery/server/src/domain/search/search-vector';
import { AREAS, GENRES, MATTERS, ORGANS, PARAGRAPHS, THEMES, YEARS } from './rows';

const segmenter = createJiebaSegmenter();

/** Where a text has a number of its own; no word is like it. */
const SLOT = 'qqq';
const OF_SLOT = new RegExp(` ?'[^']*${SLOT}[^']*'(?::\\S+)?`, 'g');
const OF_PLACE = / ?'@[^']*'/g;

/** A text that many records have in common, segmented by the product. */
interface Part {
  /** What the records have in common. */
  key: string;
  search: string;
  head: string;
}

const partOf = (
  key: string,
  { title = '', ...searched }: { title?: string } & Parameters<typeof searchTextOf>[0]
): Part => {
  const { search, head } = searchVectors(
    { ...searchTextOf(searched), title },
    { resource: '', siteCode: '', locale: '', month: '' },
    segmenter
  );
  return {
    key,
    search: search.replaceAll(OF_SLOT, '').replaceAll(OF_PLACE, ''),
    head: head.replaceAll(OF_SLOT, ''),
  };
};

/** What a document is found by: its title alone. */
export const searchedAs = (row: { resource: string; site_code: string; title: string }) => {
  const searched = searchTextOf();
  const standing = {
    resource: row.resource,
    siteCode: row.site_code,
    locale: '*',
    month: '2021-01',
  };
  return { searched, ...searchVectors({ ...searched, title: row.title }, standing, segmenter) };
};

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const headings = (): Part[] =>
  range(YEARS.count).flatMap((offset) =>
    AREAS.flatMap((area) =>
      MATTERS.flatMap((matter) =>
        GENRES.map(([genre, label]) => {
          const year = String(YEARS.first + offset);
          return partOf(`${year} ${area.code} ${matter} ${genre}`, {
            title: `关于做好${year}年${area.name}${matter}工作的${label}（第${SLOT}号）`,
            numbers: [`民〔${year}〕${SLOT}号`, `${SLOT}/${year}-${SLOT}`],
            keywords: [area.name, matter],
            about: [area.name, label],
            summary: `现将${year}年${area.name}${matter}有关事项予以公开，请有关单位和个人知悉。`,
          });
        })
      )
    )
  );

/** Paragraphs of a body, by the two remainders they are picked by. */
const bodies = (): Part[] =>
  range(PARAGRAPHS.length).flatMap((one) =>
    range(PARAGRAPHS.length).map((other) => {
      const texts = [one, one + 3, other + 5, other + 6].map(
        (index) => PARAGRAPHS[index % PARAGRAPHS.length]
      );
      return partOf(`${one} ${other}`, {
        body: `<p>各乡镇人民政府，县有关单位：</p>${texts.map((text) => `<p>${text}</p>`).join('')}<p>本批共涉及${SLOT}户，编号${SLOT}。</p>`,
      });
    })
  );

const TABLES = {
  headings,
  bodies,
  organs: () =>
    range(ORGANS).map((index) => partOf(String(index), { about: [`县级公开主体${index}`] })),
  themes: () => THEMES.map(([code, label]) => partOf(code, { about: [label] })),
};

/** Segments what records have in common, once each: a million texts would take a quarter of an hour. */
export const createParts = async (client: Client): Promise<void> => {
  for (const [name, parts] of Object.entries(TABLES)) {
    await client.query(
      `create temporary table segmented_${name} as
       select key, search::tsvector, head::tsvector
       from jsonb_to_recordset($1) as p(key text, search text, head text)`,
      [JSON.stringify(parts())]
    );
    await client.query(`create unique index on segmented_${name} (key)`);
    await client.query(`analyze segmented_${name}`);
  }
};

/** SQL: what the record `r` is joined with. */
export const PARTS = `
  join segmented_headings h on h.key = r.year || ' ' || r.area || ' ' || r.matter || ' ' || r.genre
  join segmented_bodies b on b.key = r.k % ${PARAGRAPHS.length} || ' ' || (r.k / 8) % ${PARAGRAPHS.length}
  join segmented_organs o on o.key = (r.k % ${ORGANS})::text
  join segmented_themes t on t.key = r.theme`;

/** SQL: letters and digits of a text alone. */
const squashed = (sql: string) => `'=' || regexp_replace(lower(${sql}), '[（）〔〕/-]', '', 'g')`;

/** SQL: `tsvector` of what only this record has. */
const OWN = `array_to_tsvector(array[
  n::text, '^' || n, (k % 997)::text, lpad(n::text, 8, '0'), '11341702486344515h', 'guan', 'yu',
  '&' || year || '-' || n, ${squashed('title')}, ${squashed('document_number')},
  ${squashed('index_number')}, '=guanyu' || n,
  '@s:' || site_code, '@r:records', '@l:zh-Hans', '@s:' || site_code || ':' || substr(day, 1, 7), '@y:' || year, '@m:' || substr(day, 1, 7)])`;

/** SQL: the columns search is answered from, in the order of `SEARCH_COLUMNS`. */
export const SEARCH_VALUES = `
  jsonb_build_object('names', '[]'::jsonb, 'numbers', jsonb_build_array(document_number, slug, index_number),
    'keywords', jsonb_build_array(area_label, matter),
    'about', jsonb_build_array(organ_name, area_label, theme_label, genre_label),
    'summary', summary, 'body', btrim(regexp_replace(body, '(<[^>]+>)+', ' ', 'g'))),
  h.search || o.search || t.search || b.search || ${OWN},
  h.head || o.head || t.head || b.head || (n || ':99A')::tsvector`;

interface Seeded {
  title: string;
  site_code: string;
  month: string;
  search_text: Parameters<typeof searchTextOf>[0];
  lexemes: string;
}

/** @throws Error when a record is found by other words than publishing would have let it be found by */
export const checkSearch = async (client: Client): Promise<void> => {
  const { rows } = await client.query<Seeded>(
    `select title, site_code, to_char(sort_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
       search_text, strip(search)::text as lexemes
     from publications where resource = 'records' order by id desc limit 20`
  );
  for (const row of rows) {
    const { title, site_code: siteCode, month, search_text: searched, lexemes } = row;
    const { search } = searchVectors(
      { ...searchTextOf(searched), title },
      { resource: 'records', siteCode, locale: 'zh-Hans', month },
      segmenter
    );
    const { rows: found } = await client.query<{ differ: string[] }>(
      `select array(
         (select unnest(tsvector_to_array($1::tsvector)) except select unnest(tsvector_to_array($2::tsvector)))
         union all
         (select unnest(tsvector_to_array($2::tsvector)) except select unnest(tsvector_to_array($1::tsvector)))
       ) as differ`,
      [search, lexemes]
    );
    const differ = found[0]?.differ ?? [];
    if (differ.length > 0)
      throw new Error(`${title} is not found as published: ${differ.join(' ')}`);
  }
};
