import path from 'node:path';

import { createApp, destroyApp } from './app.mjs';
import { openDatabase } from './database.mjs';
import { prepare } from './prepare.mjs';
import { inProject } from './project.mjs';
import { runMain } from './run-main.mjs';
import { setUp } from './set-up.mjs';
import { stepsOn } from './steps.mjs';
import { writeClient } from './write-client.mjs';

const folder = inProject('build', 'client');

/** `npm run client`: the typed client for front ends, in `build/client`; no server needs to run. */
await runMain(async () => {
  const steps = stepsOn(process.stdout);
  await setUp('production');
  await prepare(steps, { build: 'server', development: true });
  const database = await openDatabase(steps.say);
  try {
    const strapi = createApp();
    await strapi.load();
    try {
      const document = strapi.plugin('delivery').service('contract').document();
      await steps.step('生成前端客户端 Writing the client', () => writeClient(document, folder));
    } finally {
      await destroyApp(strapi);
    }
  } finally {
    await database.release();
  }
  steps.say(
    `${path.relative(process.cwd(), folder)}: npm install ./${path.relative(inProject(), folder)}`
  );
  return 0;
});
