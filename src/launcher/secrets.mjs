import { randomBytes } from 'node:crypto';

import { addToEnvFile } from './env-file.mjs';
import { Failure } from './failure.mjs';

const secret = () => randomBytes(24).toString('base64url');

/** @type {Record<string, () => string>} */
const generators = {
  APP_KEYS: () => [secret(), secret(), secret(), secret()].join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: () => randomBytes(32).toString('base64url'),
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: () => randomBytes(32).toString('hex'),
};

/**
 * Makes sure all secrets are set, generating into `.env` those that are missing.
 *
 * The rule: when the operator says NODE_ENV=production, secrets are the operator's too and none is
 * generated, because several nodes must share them and a lost one locks people out; otherwise the
 * machine is its own and gets its own.
 *
 * @param {{ operatorIsInProduction: boolean, embedded: boolean }} options
 * @returns {Promise<string[]>} the names generated
 * @throws {Failure} `secrets_missing` with the list
 */
export async function ensureSecrets({ operatorIsInProduction, embedded }) {
  const wanted = embedded ? { ...generators, DATABASE_PASSWORD: secret } : generators;
  const missing = Object.entries(wanted).filter(([name]) => !process.env[name]?.trim());
  if (missing.length === 0) return [];
  const names = missing.map(([name]) => name);
  if (operatorIsInProduction) {
    throw new Failure(
      'secrets_missing',
      `缺少密钥 NODE_ENV=production and these are not set: ${names.join(', ')}. Set them in the environment or in .env, or start once without NODE_ENV to have them generated.`
    );
  }
  await addToEnvFile(Object.fromEntries(missing.map(([name, generate]) => [name, generate()])));
  return names;
}
