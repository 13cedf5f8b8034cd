import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ORGANS } from '../../../../../sites/server/src/seeds/organs';
import { TERMS } from '../../../../../sites/server/src/seeds/terms';
import { resolveArea } from '../../domain/area-names';
import { itemPath } from '../../domain/item-path';
import { PILOT_AREAS } from '../../domain/pilot-areas';
import { readCatalogueFile } from '../../domain/read-catalogue-file';
import { OVERLAYS } from '../overlays';
import { OWN_AREAS } from '../own-areas';
import { RECORDS } from './index';

const file = path.join(__dirname, '..', 'data', 'catalogue-rows.csv');
const areas = [...PILOT_AREAS, ...OWN_AREAS];
let catalogue: Set<string>;

// As the import reads it: an empty cell of a level takes the row above.
beforeAll(async () => {
  const { rows } = await readCatalogueFile({
    bytes: readFileSync(file),
    fileName: path.basename(file),
  });
  catalogue = new Set(
    rows.map((row) => `${resolveArea(row.areaName ?? '', areas)?.code}: ${itemPath(row)}`)
  );
});

const sites = Object.entries(RECORDS);
const all = Object.values(RECORDS).flat();
const texts = all.flatMap((record) => (record.en ? [record, record.en] : [record]));
const named = (vocabulary: string) =>
  TERMS.filter((term) => term.vocabulary === vocabulary).map(({ code }) => code);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('sample records', () => {
  test('are at least 60, over at least 12 areas, 20 of them with attachments', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ area }) => area)).size).toBeGreaterThanOrEqual(12);
    expect(all.filter((record) => record.attachments).length).toBeGreaterThanOrEqual(20);
  });

  test('stand under an item of the catalogue', () => {
    const strays = all.filter(({ area, item }) => !catalogue.has(`${area}: ${item}`));
    expect(strays.map(({ title }) => title)).toEqual([]);
  });

  test('stand in areas that their county has adopted', () => {
    const strays = OVERLAYS.flatMap(({ toSite, areaCodes }) =>
      (RECORDS[toSite] ?? []).filter(({ area }) => !areaCodes.includes(area))
    );
    expect(strays.map(({ title }) => title)).toEqual([]);
  });

  test('name organs of their site', () => {
    const strays = sites.flatMap(([siteCode, records]) => {
      const organs = ORGANS.filter((organ) => organ.siteCode === siteCode);
      return records.filter((record) => !organs.some(({ name }) => name.endsWith(record.organ)));
    });
    expect(strays.map(({ title }) => title)).toEqual([]);
  });

  test('use terms of the vocabularies', () => {
    const strays = all.filter(
      ({ genre, theme, serviceAudience }) =>
        !named('genre').includes(genre) ||
        !named('theme').includes(theme) ||
        !named('service-audience').includes(serviceAudience ?? '')
    );
    expect(strays.map(({ title }) => title)).toEqual([]);
  });

  test('have no two titles and no two document numbers alike', () => {
    expect(repeated(texts.map(({ title }) => title))).toEqual([]);
    expect(repeated(all.flatMap(({ documentNumber }) => documentNumber ?? []))).toEqual([]);
  });

  test('are texts of real length', () => {
    const odd = all.filter(({ body, summary }) => body.length < 150 || summary.length < 15);
    expect(odd.map(({ title }) => title)).toEqual([]);
  });

  test('hold nothing like an identity card or mobile number', () => {
    const whole = texts.map(({ title, summary, body }) => `${title}\n${summary}\n${body}`);
    expect(whole.filter((text) => /\d{17}[\dXx]|(?<!\d)1\d{10}(?!\d)/u.test(text))).toEqual([]);
  });

  test('attach a sheet only where the body has a table', () => {
    const strays = all.filter(
      ({ attachments, body }) =>
        attachments?.some((name) => /\.(?:xlsx|csv)$/u.test(name)) && !body.includes('\n|')
    );
    expect(strays.map(({ title }) => title)).toEqual([]);
  });

  test('amend and repeal earlier records of their own site', () => {
    const strays = sites.flatMap(([, records]) =>
      records.filter(({ amends = [], repeals = [] }, index) => {
        const earlier = records.slice(0, index).map(({ title }) => title);
        return [...amends, ...repeals].some((title) => !earlier.includes(title));
      })
    );
    expect(strays.map(({ title }) => title)).toEqual([]);
  });

  test('are published after they were formed', () => {
    const strays = all.filter(({ formedOn, publishedOn }) => publishedOn && publishedOn < formedOn);
    expect(strays.map(({ title }) => title)).toEqual([]);
  });
});

describe('sample overlays', () => {
  test('change items of areas they adopt', () => {
    const strays = OVERLAYS.flatMap(({ areaCodes, overrides }) =>
      overrides.filter(
        ({ area, item }) => !areaCodes.includes(area) || !catalogue.has(`${area}: ${item}`)
      )
    );
    expect(strays).toEqual([]);
  });
});
