import type { Client } from 'pg';
import { itemDetail } from '../../../../src/plugins/disclosure/server/src/domain/project-item';
import { recordDetail } from '../../../../src/plugins/disclosure/server/src/domain/project-record';
import { organDetail } from '../../../../src/plugins/sites/server/src/resources/organ-resource';
import { siteDetail } from '../../../../src/plugins/sites/server/src/resources/site-resource';
import { SEARCH_VERSION } from '../../../../src/plugins/delivery/server/src/domain/publication';
import { fillWithoutIndexes } from './fill';
import { AREAS, ITEMS, NEIGHBOURS, ORGANS, rowsOf, SITE } from './rows';
import { checkSearch, createParts, PARTS, SEARCH_VALUES, searchedAs } from './search';

/** In the order of `SEARCH_VALUES`, and the version of what made them. */
const SEARCH_COLUMNS = 'search_text, search, search_head, search_version';

const COLUMNS = `resource, document_id, locale, site_code, slug, title, keys, former_keys, facets,
  links, sort_at, position, summary, detail`;

interface Small {
  resource: string;
  document_id: string;
  site_code: string;
  slug: string;
  title: string;
  facets: string[];
  position: number;
  detail: Record<string, unknown>;
}

const numbered = (prefix: string, index: number) =>
  `${prefix}${String(index).padStart(24 - prefix.length, '0')}`;

const coded = (code: string, label = code) => ({ code, label });

const siteOf = (code: string, position: number): Small => ({
  resource: 'sites',
  document_id: numbered('bench-site', position),
  site_code: code,
  slug: code,
  title: `${code}县人民政府`,
  facets: ['level:county', `within:${code}`, 'within:bench-city'],
  position,
  detail: siteDetail.parse({
    documentId: numbered('bench-site', position),
    code,
    title: `${code}县人民政府`,
    slug: code,
    ...{ shortName: `${code}县`, nameEn: null, level: 'county', divisionCode: '340802' },
    ...{ parent: 'bench-city', path: ['bench-city'], organiser: null, siteIdCode: null },
    ...{ icpNumber: null, policeNumber: null, domains: [], urlPattern: null, address: null },
    ...{ postcode: null, phone: null, fax: null, email: null, officeHours: null },
    ...{ defaultLocale: 'zh-Hans', locales: ['zh-Hans'], sample: false },
  }),
});

const itemOf = (index: number): Small => {
  const area = AREAS[index % AREAS.length] ?? { code: '', name: '' };
  const title = `${area.name}公开事项${index}`;
  return {
    resource: 'items',
    document_id: numbered('bench-item', index),
    site_code: SITE,
    slug: `item-${index}`,
    title,
    facets: [`area:${area.code}`, 'open-level:county', 'state:in_force'],
    position: index,
    detail: itemDetail.parse({
      documentId: numbered('bench-item', index),
      title,
      slug: `item-${index}`,
      ...{ number: String(index + 1), code: null, area: coded(area.code, area.name) },
      ...{
        level1: '综合业务',
        level2: title,
        level3: null,
        content: '办理条件；申请材料；办理流程',
      },
      ...{ basis: '《中华人民共和国政府信息公开条例》（国务院令第711号）' },
      ...{
        limitText: '自信息形成或者变更之日起20个工作日内',
        limitRules: [],
        limitRecognised: true,
      },
      ...{ outerBound: null, subjects: ['县民政局'], channels: [coded('website', '政府网站')] },
      ...{ audience: coded('public', '全社会'), audienceGroups: null },
      ...{ methods: [coded('proactive', '主动')], openLevels: [coded('county', '县级')] },
      ...{ powerListNumbers: [], serviceListNumbers: [], overlay: null, version: 1 },
      ...{ retiredOn: null, source: null, sample: false },
    }),
  };
};

const organOf = (index: number): Small => ({
  resource: 'organs',
  document_id: numbered('bench-organ', index),
  site_code: SITE,
  slug: `uscc-${index}`,
  title: `县级公开主体${index}`,
  facets: ['kind:department'],
  position: index,
  detail: organDetail.parse({
    documentId: numbered('bench-organ', index),
    title: `县级公开主体${index}`,
    ...{ slug: `uscc-${index}`, uscc: `uscc-${index}`, shortName: null, nameEn: null },
    ...{ kind: 'department', address: null, phone: null, officeHours: null, sample: false },
  }),
});

const insertSmall = (client: Client, rows: readonly Small[]) =>
  client.query(
    `insert into publications (${COLUMNS}, ${SEARCH_COLUMNS})
     select resource, document_id, '*', site_code, slug, title, array[document_id, slug], '{}',
       facets, '{}', '2021-01-01', position, detail, detail, searched, search, head,
       ${SEARCH_VERSION}
     from jsonb_to_recordset($1) as r(resource text, document_id text, site_code text, slug text,
       title text, facets text[], position integer, detail jsonb, searched jsonb, search tsvector,
       head tsvector)`,
    [JSON.stringify(rows.map((row) => ({ ...row, ...searchedAs(row) })))]
  );

const CODED = (name: string) => `jsonb_build_object('code', ${name}, 'label', ${name}_label)`;

const SUMMARY = `'documentId', document_id, 'title', title, 'slug', slug, 'locale', 'zh-Hans',
  'indexNumber', index_number, 'documentNumber', document_number, 'summary', summary,
  'area', ${CODED('area')}, 'theme', ${CODED('theme')}, 'genre', ${CODED('genre')},
  'organName', organ_name, 'formedOn', day, 'publishedAt', published,
  'validity', jsonb_build_object('code', 'in_force', 'label', '有效'), 'sample', false`;

const DETAIL = `${SUMMARY}, 'body', body, 'keywords', jsonb_build_array(area_label, matter),
  'serviceAudience', null, 'source', organ_name, 'sourceUrl', null, 'changedOn', null,
  'obtainedOn', null, 'updatedAt', published, 'effectiveOn', null, 'expiresOn', null,
  'repealedOn', null, 'dueOn', day, 'dueProvisional', false, 'dueBasis', 'rule',
  'timeliness', 'on_time', 'displayUntil', null, 'attachments', '[]'::jsonb`;

/** SQL: as publishing writes it, without PostgreSQL's spaces. */
const compact = (json: string) => `replace(replace(${json}::text, '": ', '":'), ', "', ',"')::json`;

const insertRecords = (client: Client, total: number) =>
  client.query(
    `insert into publications (${COLUMNS}, ${SEARCH_COLUMNS})
     select 'records', document_id, 'zh-Hans', site_code, slug, title,
       array[document_id, slug, index_number], '{}',
       array['area:' || area, 'organ:uscc-' || k % ${ORGANS}, 'theme:' || theme, 'genre:' || genre,
         'validity:in_force', 'year:' || year, 'timeliness:on_time'],
       array['item:' || item, 'organ:' || organ], at at time zone 'UTC', 0,
       ${compact(`jsonb_build_object(${SUMMARY})`)}, ${compact(`jsonb_build_object(${DETAIL})`)},
       ${SEARCH_VALUES}, ${SEARCH_VERSION}
     from (${rowsOf(total)}) r ${PARTS}`
  );

/** Publications as publishing would have written them, of `total` records. */
export const seedOurs = async (client: Client, total: number): Promise<void> => {
  await fillWithoutIndexes(client, 'publications', async () => {
    await insertSmall(client, [
      ...[SITE, ...NEIGHBOURS].map(siteOf),
      ...Array.from({ length: ITEMS }, (_, index) => itemOf(index)),
      ...Array.from({ length: ORGANS }, (_, index) => organOf(index)),
    ]);
    await createParts(client);
    await insertRecords(client, total);
  });
  await checkSearch(client);
  const { rows } = await client.query<{ detail: unknown }>(
    `select detail from publications where resource = 'records' limit 1`
  );
  // a seed of another shape than the one that is published would measure something else
  recordDetail.strict().parse(rows[0]?.detail);
};
