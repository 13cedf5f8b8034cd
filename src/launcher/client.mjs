import path from 'node:path';

import { createApp } from './app.mjs';
import { prepare } from './prepare.mjs';
import { inProject } from './project.mjs';
import { runMain } from './run-main.mjs';
import { setUp } from './set-up.mjs';
import { stepsOn } from './steps.mjs';
import { writeClient } from './write-client.mjs';

const folder = inProject('build', 'client');

/** `npm run client`: the typed client for front ends, in `build/client`; neither a server nor a database needs to run. */
await runMain(async () => {
  const steps = stepsOn(process.stdout);
  await setUp('production');
  await prepare(steps, { build: 'server', development: true });
  // registering is when plugins declare what is public: no database is asked for anything
  const strapi = createApp();
  await strapi.register();
  const document = strapi.plugin('delivery').service('contract').document();
  await steps.step('生成前端客户端 Writing the client', () => writeClient(document, folder));
  const written = path.relative(process.cwd(), folder);
  steps.say(`${written}: npm install ./${path.relative(inProject(), folder)}`);
  return 0;
});
