import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { createGoverned } from '../../src/plugins/workflow/server/src/services/governed';
import type { TestApp } from '../helpers/app';
import { createCounty, recordOf } from '../helpers/county';
import { statementsOf } from '../helpers/statements';
import { NOTICE, startDelivery } from '../integration/delivery/fixture';

/** How many times as long a save may take with its version kept. */
const RATIO = 1.3;
const SAVES = Number(process.env.BENCH_SAVES ?? 300);
const WARM_UP = 40;
const RECORD = 'plugin::disclosure.record';
const REPORT = path.resolve(__dirname, '../../.cache/bench/workflow.json');

/** Characters in a body: a notice, and a long measure with its annexes. */
const SIZES = [1_000, 20_000];

let app: TestApp;
let isGoverned = true;

jest.setTimeout(10 * 60_000);

beforeAll(async () => {
  app = await startDelivery();
  const governed = app.strapi
    .plugin('workflow')
    .service<ReturnType<typeof createGoverned>>('governed');
  governed.add(NOTICE, { title: 'title', derived: [] });
  // ungoverned, a type is saved as stock Strapi saves it
  const { of } = governed;
  governed.of = (uid) => (isGoverned ? of(uid) : undefined);
});
afterAll(() => app.stop());

const bodyOf = (size: number, step: number): string =>
  `<p>第${step}稿。${'各乡镇人民政府、街道办事处，区直有关部门：'.repeat(size).slice(0, size)}</p>`;

interface Saves {
  uid: string;
  documentId: string;
  size: number;
}

const save = async ({ uid, documentId, size }: Saves, step: number): Promise<void> => {
  const data = { body: bodyOf(size, step), title: `关于做好第${step}批临时救助工作的通知` };
  await app.strapi
    .documents(uid as typeof RECORD)
    .update({ documentId, locale: 'zh-Hans', data: data as never });
};

const median = (values: number[]): number =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** The same save with and without, in turns: whatever else the machine does falls on both. */
const measure = async (saves: Saves) => {
  const times: Record<'on' | 'off', number[]> = { on: [], off: [] };
  for (let step = 0; step < 2 * (SAVES + WARM_UP); step += 1) {
    isGoverned = step % 2 === 0;
    const start = performance.now();
    await save(saves, step);
    if (step >= 2 * WARM_UP) times[isGoverned ? 'on' : 'off'].push(performance.now() - start);
  }
  const statements: number[] = [];
  for (const governed of [true, false]) {
    isGoverned = governed;
    statements.push((await statementsOf(app, () => save(saves, Date.now()))).length);
  }
  isGoverned = true;
  const [on, off] = [median(times.on), median(times.off)];
  const [statementsOn = 0, statementsOff = 0] = statements;
  return {
    type: saves.uid,
    characters: saves.size,
    on,
    off,
    ratio: on / off,
    statementsOn,
    statementsOff,
  };
};

test(`saving a draft with its history takes at most ${RATIO} times as long as without`, async () => {
  const county = await createCounty(app.strapi, { code: 'bench' });
  const locale = 'zh-Hans';
  const notice = await app.strapi
    .documents(NOTICE)
    .create({ locale, data: { siteCode: 'bench', title: '公告', slug: 'x' } as never });
  const record = await app.strapi
    .documents(RECORD)
    .create({ locale, data: recordOf(county) as never });
  const measured = [];
  for (const size of SIZES) {
    for (const { uid, documentId } of [
      { uid: NOTICE as string, ...notice },
      { uid: RECORD, ...record },
    ]) {
      measured.push(await measure({ uid, documentId, size }));
    }
  }
  await mkdir(path.dirname(REPORT), { recursive: true });
  await writeFile(REPORT, `${JSON.stringify(measured, null, 2)}\n`);
  const lines = measured.map(
    ({ type, characters, on, off, ratio, statementsOn, statementsOff }) =>
      `${type.padEnd(26)} ${String(characters).padStart(10)} ${off.toFixed(2).padStart(10)} ${on.toFixed(2).padStart(10)} ${ratio.toFixed(2).padStart(7)}   ${statementsOff} → ${statementsOn}`
  );
  const header =
    'type                       characters     off ms      on ms   ratio   SQL statements';
  process.stdout.write(`\n${[header, ...lines].join('\n')}\n\n`);
  expect(measured.filter(({ ratio }) => ratio > RATIO)).toEqual([]);
});
