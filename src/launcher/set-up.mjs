import { loadEnvFile } from './env-file.mjs';
import { ensureSecrets } from './secrets.mjs';

/**
 * Environment and secrets: the first thing every command does.
 *
 * @param {'production' | 'development'} mode of Strapi, unless the operator set NODE_ENV
 * @returns {Promise<{ generated: string[], operatorIsInProduction: boolean }>} the names of the secrets
 *   generated, and whether it was the operator who said NODE_ENV=production
 */
export async function setUp(mode) {
  await loadEnvFile();
  const operatorIsInProduction = process.env.NODE_ENV === 'production';
  process.env.NODE_ENV ||= mode;
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  const embedded = !process.env.DATABASE_URL;
  const generated = await ensureSecrets({ operatorIsInProduction, embedded });
  return { generated, operatorIsInProduction };
}
