import { Client } from 'pg';
import { startApp } from '../../helpers/app';
import { createTestDatabase } from '../../helpers/database';

test('a locale that an administrator has removed does not keep the system from starting', async () => {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`delete from i18n_locale where code = 'en'`);
  await client.end();

  const app = await startApp({ database });
  try {
    const locales = await app.strapi.db.query('plugin::i18n.locale').findMany();
    expect(locales).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'en', documentId: expect.any(String) }),
      ])
    );
  } finally {
    await app.stop();
  }
});

test('content is Chinese by default', async () => {
  const app = await startApp();
  try {
    const locale: unknown = await app.strapi.plugin('i18n').service('locales').getDefaultLocale();
    expect(locale).toBe('zh-Hans');
  } finally {
    await app.stop();
  }
});
