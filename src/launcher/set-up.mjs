import { loadEnvFile } from './env-file.mjs';
import { ensureSecrets } from './secrets.mjs';

/**
 * Environment and secrets: the first thing every command does.
 *
 * @param {'production' | 'development'} mode of Strapi, unless the operator set NODE_ENV
 * @returns {Promise<string[]>} the names of secrets generated
 */
export async function setUp(mode) {
  await loadEnvFile();
  const operatorIsInProduction = process.env.NODE_ENV === 'production';
  process.env.NODE_ENV ||= mode;
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  return ensureSecrets({ operatorIsInProduction, embedded: !process.env.DATABASE_URL });
}
