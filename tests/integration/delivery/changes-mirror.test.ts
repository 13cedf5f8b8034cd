import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestApp } from '../../helpers/app';
import {
  createTopic,
  NOTICE,
  publishNotice,
  startDelivery,
  TOPIC,
  withdrawNotice,
} from './fixture';
import { createMirror } from './mirror';

/** Long enough for thousands of transactions; `MIRROR_SECONDS=60` for the proof at length. */
const SECONDS = Number(process.env['MIRROR_SECONDS'] ?? 10);
const WRITERS = 8;
const LOCALES = ['zh-Hans', 'en'] as const;
const SITES = ['north', 'north-east'] as const;

jest.setTimeout((SECONDS + 60) * 1_000);

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery();
});
afterAll(() => app.stop());

const one = <Value>(values: readonly Value[]): Value => values[randomInt(values.length)] as Value;
const soon = (): Date => new Date(Date.now() + randomInt(1_500));

/** One act of an editor on one of these documents, or on a new one. */
const act = async (notices: string[], topics: string[]): Promise<void> => {
  const documentId = one(notices);
  const locale = one(LOCALES);
  const data = {
    title: `公告${randomInt(1_000_000)}`,
    siteCode: one(SITES),
    shownFrom: randomInt(5) === 0 ? soon() : null,
    shownUntil: randomInt(5) === 0 ? soon() : null,
  };
  switch (randomInt(8)) {
    case 0:
      notices.push(await publishNotice(app, data, { locale }));
      return;
    case 1:
      await withdrawNotice(app, documentId, locale);
      return;
    case 2:
      await app.strapi.documents(NOTICE).delete({ documentId, locale: '*' } as never);
      notices.splice(notices.indexOf(documentId), 1, await publishNotice(app, data, { locale }));
      return;
    case 3:
      topics.push(await createTopic(app, { siteCode: one(SITES) }));
      return;
    case 4:
      await app.strapi.documents(TOPIC).delete({ documentId: topics.pop() ?? '' });
      return;
    default:
      await publishNotice(app, data, { documentId, locale });
  }
};

class Undone extends Error {}

/** Writes until the time is over; some acts in one transaction, with pauses, some undone. */
const write = async (until: number): Promise<{ committed: number; undone: number }> => {
  const count = { committed: 0, undone: 0 };
  const notices = [await publishNotice(app, {})];
  const topics: string[] = [];
  while (Date.now() < until) {
    const [ourNotices, ourTopics] = [[...notices], [...topics]];
    try {
      await app.strapi.db.transaction(async () => {
        // the transaction is counted from here on, whenever it ends
        await app.strapi.db.connection.raw('select pg_current_xact_id()');
        for (let acts = randomInt(1, 4); acts > 0; acts -= 1) {
          await act(ourNotices, ourTopics);
          await sleep(randomInt(40));
        }
        if ((count.committed + count.undone) % 5 === 1) throw new Undone();
      });
      notices.splice(0, Infinity, ...ourNotices);
      topics.splice(0, Infinity, ...ourTopics);
      count.committed += 1;
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
      count.undone += 1;
    }
  }
  return count;
};

/** A list as the public reads it, page by page. */
const publicList = async (site: string, resource: string, locale: string) => {
  const rows: { documentId: string; locale?: string }[] = [];
  for (let cursor = ''; cursor !== 'end';) {
    const { body } = await app
      .http()
      .get(`/api/sites/${site}/${resource}?limit=100&locale=${locale}${cursor}`);
    const { data, meta } = body as { data: typeof rows; meta: { nextCursor: string | null } };
    rows.push(...data);
    cursor = meta.nextCursor === null ? 'end' : `&cursor=${meta.nextCursor}`;
  }
  return rows.sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
};

test(`with ${WRITERS} writers at once, mirrors that read changes alone end up the same as the public lists, and are told nothing twice`, async () => {
  const mirrors = SITES.map((site) => ({ site, mirror: createMirror(app, site) }));
  const above = createMirror(app, 'north', '&scope=subtree');
  const all = [...mirrors.map(({ mirror }) => mirror), above];
  const until = Date.now() + SECONDS * 1_000;
  let writing = true;
  const read = async (mirror: (typeof all)[number]) => {
    let changes = 0;
    for (let last = false; !last;) {
      last = !writing;
      changes += (await (last ? mirror.follow() : mirror.read())).length;
      await sleep(5);
    }
    return changes;
  };
  const reading = all.map(read);
  const written = await Promise.all(Array.from({ length: WRITERS }, () => write(until)))
    .then((counts) => sleep(2_000, counts)) // the last moments that were set have passed
    .finally(() => {
      writing = false;
    });
  const changes = await Promise.all(reading);

  const shown = ({ documentId, title, slug }: Record<string, unknown>) => ({
    documentId,
    title,
    slug,
  });
  for (const [resource, locales] of [
    ['notices', LOCALES],
    ['topics', ['*']],
  ] as const) {
    for (const locale of locales) {
      const asked = locale === '*' ? 'zh-Hans' : locale;
      const lists = [];
      for (const { site, mirror } of mirrors) {
        const list = (await publicList(site, resource, asked)).filter(
          // without the documents for which another language stands in
          (row) => locale === '*' || row.locale === locale
        );
        expect(mirror.of(resource, locale).map(shown)).toEqual(list.map(shown));
        lists.push(...list);
      }
      lists.sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
      expect(above.of(resource, locale).map(shown)).toEqual(lists.map(shown));
      expect(lists.length).toBeGreaterThan(0);
    }
  }
  for (const mirror of all) expect(mirror.repeated()).toEqual([]);
  const sum = (name: 'committed' | 'undone') => written.reduce((n, count) => n + count[name], 0);
  expect(sum('committed')).toBeGreaterThan(WRITERS);
  expect(sum('undone')).toBeGreaterThan(0);
  process.stdout.write(
    `${sum('committed')} transactions committed, ${sum('undone')} undone, ${changes.join(' + ')} changes read\n`
  );
});
