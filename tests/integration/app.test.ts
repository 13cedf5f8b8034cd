import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(async () => {
  await app.stop();
});

test('the application answers the public and has no door for anything it does not declare', async () => {
  const sites = await app.http().get('/api/sites');
  expect(sites.status).toBe(200);
  expect(sites.body).toHaveProperty('data');
  const unknown = await app.http().get('/api/disclosure/records');
  expect(unknown.status).toBe(404);
});
