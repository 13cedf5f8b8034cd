import type { WorkingCalendar } from '../../../src/plugins/sites/server/src/domain/working-calendar';
import { startApp, type TestApp } from '../../helpers/app';

let app: TestApp;

const load = () =>
  app.strapi.plugin('sites').service<{ load(): Promise<WorkingCalendar> }>('calendar').load();

const site = (code: string, parentCode?: string) =>
  app.strapi.documents('plugin::sites.site').create({
    data: { code, name: code, level: 'county', ...(parentCode ? { parentCode } : {}) },
  });

const codeOf = (write: Promise<unknown>) =>
  write.then(
    () => 'stored',
    (error: { details?: { code?: string } }) => error.details?.code
  );

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('the working calendar', () => {
  test.each([
    ['2026-02-10', '2026-03-16', false],
    ['2026-09-25', '2026-10-29', false],
    ['2026-12-20', '2027-01-15', true],
  ])('20 working days from %s are over on %s', async (from, date, provisional) => {
    expect((await load()).addWorkingDays(from, 20)).toEqual({ date, provisional });
  });

  test('is reckoned anew as soon as a year is edited', async () => {
    const query = app.strapi.db.query('plugin::sites.calendar-year');
    const { documentId, holidays } = await query.findOne({ where: { year: 2026 } });
    await app.strapi.documents('plugin::sites.calendar-year').update({
      documentId,
      data: { holidays: [...holidays, '2026-03-16'] },
    });
    expect((await load()).addWorkingDays('2026-02-10', 20).date).toBe('2026-03-17');
  });

  test('takes one small statement where nothing has changed', async () => {
    await load();
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => statements.push(sql);
    app.strapi.db.connection.on('query', listen);
    await load();
    app.strapi.db.connection.removeListener('query', listen);
    expect(statements).toHaveLength(1);
  });

  test('refuses a make-up day in the week, naming the field', async () => {
    const { documentId } = await app.strapi.db
      .query('plugin::sites.calendar-year')
      .findOne({ where: { year: 2025 } });
    const write = app.strapi.documents('plugin::sites.calendar-year').update({
      documentId,
      data: { workdays: ['2025-12-31'] },
    });
    await expect(write).rejects.toMatchObject({
      details: { code: 'not_weekend', field: 'workdays' },
    });
  });
});

describe('writes', () => {
  test('move the public path of all below a moved site', async () => {
    await site('north');
    await site('south');
    const { documentId } = await site('middle', 'north');
    await site('below', 'middle');
    await app.strapi.documents('plugin::sites.site').update({
      documentId,
      data: { parentCode: 'south' },
    });
    const { body } = await app.http().get('/api/sites/below').expect(200);
    expect(body.data.path).toEqual(['middle', 'south']);
  });

  test('refuse a circle, another code, and the deletion of a site in use', async () => {
    const documents = app.strapi.documents('plugin::sites.site');
    const { documentId } = await site('above');
    await site('under', 'above');
    const update = (data: object) => codeOf(documents.update({ documentId, data }));
    expect(await update({ parentCode: 'under' })).toBe('parent_circle');
    expect(await update({ code: 'renamed' })).toBe('site_immutable');
    expect(await codeOf(documents.delete({ documentId }))).toBe('site_in_use');
  });

  test('let a site go that nothing stands on', async () => {
    const { documentId } = await site('lonely');
    const deletion = app.strapi.documents('plugin::sites.site').delete({ documentId });
    expect(await codeOf(deletion)).toBe('stored');
  });

  test('store a credit code in its standard form, and no wrong one', async () => {
    await site('office');
    const organ = (uscc: string) =>
      app.strapi.documents('plugin::sites.organ').create({
        data: { siteCode: 'office', uscc, name: '示例局', kind: 'department' },
      });
    expect((await organ(' 11341702486344515h ')).uscc).toBe('11341702486344515H');
    expect(await codeOf(organ('113417024863445150'))).toBe('bad_uscc');
  });

  test('keep the codes of terms, which documents carry', async () => {
    const { documentId } = await app.strapi.db
      .query('plugin::sites.term')
      .findOne({ where: { vocabulary: 'genre', code: 'notice' } });
    const documents = app.strapi.documents('plugin::sites.term');
    expect(await codeOf(documents.update({ documentId, data: { code: 'other-code' } }))).toBe(
      'term_code_immutable'
    );
    expect(
      await codeOf(
        documents.create({ data: { vocabulary: 'genre', code: 'notice', label: '通知' } })
      )
    ).toBe('term_exists');
  });
});
