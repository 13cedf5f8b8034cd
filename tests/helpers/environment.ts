/** What every test process sets before Strapi reads its configuration; secrets are in config/env/test. */
export const testEnvironment = {
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  // many tests ask from one address; those of the limit switch it on
  RATE_LIMIT: 'off',
  // what waits is done by who asks for it; the tests of it switch it on
  WORKFLOW_JOBS: 'off',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
};
