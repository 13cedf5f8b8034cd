import { addSample } from './add-sample.mjs';
import { createApp, destroyApp } from './app.mjs';
import { openDatabase } from './database.mjs';
import { loadEnvFile } from './env-file.mjs';
import { Failure } from './failure.mjs';
import { checkAddress, configuredAddress } from './port.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './run-main.mjs';
import { setUp } from './set-up.mjs';
import { stepsOn } from './steps.mjs';
import { stopRequest } from './stop-request.mjs';

/** `npm start`: from a fresh clone to a serving site; again, in seconds. */
await runMain(async () => {
  const began = Date.now();
  const steps = stepsOn(process.stdout);
  await loadEnvFile();
  const address = configuredAddress();
  await checkAddress(address);
  const { generated, operatorIsInProduction } = await setUp('production');
  if (generated.length > 0) {
    steps.say(`· 已生成密钥 Secrets generated into .env: ${generated.join(', ')}`);
  }
  await prepare(steps, { build: 'all' });

  const stop = stopRequest();
  const database = await steps.step('启动数据库 Starting the database', openDatabase);
  try {
    const strapi = await steps.step('启动服务 Starting the server', () =>
      createApp(database.ownerUrl).load()
    );
    // An operator's production is for the operator's own sites.
    if (!operatorIsInProduction) await addSample(strapi, process.stdout);
    await listen(strapi);
    steps.say(welcome(address, database.place, Date.now() - began));
    const reason = await Promise.race([stop, database.lost.then(() => 'lost')]);
    steps.say('\n· 正在停止 Stopping …');
    await destroyApp(strapi);
    if (reason === 'lost') {
      throw new Failure(
        'database_lost',
        '数据库已断开 The database has gone away. Nothing committed is lost; start again.'
      );
    }
    return 0;
  } finally {
    await database.release();
  }
});

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
async function listen(strapi) {
  const refused = new Promise((_resolve, reject) => {
    strapi.server.httpServer.once('error', reject);
  });
  await Promise.race([strapi.listen(), refused]);
}

/**
 * @param {import('./port.mjs').Address} address
 * @param {string} place
 * @param {number} elapsedMs
 */
function welcome({ host, port }, place, elapsedMs) {
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
  const base =
    process.env.PUBLIC_URL || `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  return `
公开 Gongkai 已就绪 is ready (${(elapsedMs / 1000).toFixed(1)} s)

  公开接口 Public API     ${base}/api/sites
  管理后台 Admin          ${base}/admin
  数据位置 Data           ${place}
  首个管理员 First administrator: 打开后台注册 register at ${base}/admin,
                         或 or npm run gongkai -- admin create --email NAME@HOST --password …
  停止 Stop               Ctrl+C
`;
}
