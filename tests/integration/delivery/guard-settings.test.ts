import { startApp } from '../../helpers/app';
import { createTestDatabase } from '../../helpers/database';

test.each(['true', 'yes', '10.0.0.0/99', 'nginx'])(
  'TRUST_PROXY=%s stops the start, and says what it may be',
  async (value) => {
    const database = await createTestDatabase();
    process.env['TRUST_PROXY'] = value;
    try {
      const start = startApp({ database });
      await expect(start).rejects.toThrow(/TRUST_PROXY is the number of proxies/);
    } finally {
      delete process.env['TRUST_PROXY'];
      await database.drop();
    }
  }
);
