import { openDatabase } from './database.mjs';
import { loadEnvFile } from './env-file.mjs';
import { checkAddress, configuredAddress } from './port.mjs';
import { prepare } from './prepare.mjs';
import { runVisibly } from './run-child.mjs';
import { runMain } from './run-main.mjs';
import { setUp } from './set-up.mjs';
import { stepsOn } from './steps.mjs';

/** `npm run develop`: Strapi's develop mode, on the database of `npm start`. */
await runMain(async () => {
  const steps = stepsOn(process.stdout);
  await loadEnvFile();
  await checkAddress(configuredAddress());
  await setUp('development');
  // Develop compiles into `dist` itself, and clears away the stamp of the last build there.
  await prepare(steps, { development: true, build: 'nothing' });
  const database = await steps.step('启动数据库 Starting the database', openDatabase);
  try {
    return await runVisibly(['node_modules/@strapi/strapi/bin/strapi.js', 'develop'], {
      env: { NODE_ENV: 'development' },
    });
  } finally {
    await database.release();
  }
});
