/** What every test process sets before Strapi reads its configuration; secrets are in config/env/test. */
export const testEnvironment = {
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
};
