import path from 'node:path';
import { pathToFileURL } from 'node:url';

// node hold-database.mjs LAUNCHER FOLDER PASSWORD DURABLE: uses the embedded server until standard input closes,
// and prints a line of JSON when it has it and another when it has let go.
const [launcher = '', folder = '', password = '', durable = ''] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(path.join(launcher, file)).href);
const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

try {
  const { ensure } = await load('embedded-postgres.mjs');
  const { chooseHomeFolder } = await load('postgres/home.mjs');
  const home = folder || (await chooseHomeFolder(undefined));
  const { url, ownerUrl, data, adopted, release } = await ensure({
    folder: home,
    password,
    durable: durable === 'true',
  });
  print({ url, ownerUrl, data, adopted });
  process.stdin.resume();
  process.stdin.on('close', async () => {
    print({ stopped: await release() });
  });
} catch (error) {
  print({ code: error.details?.code ?? error.code, message: error.message });
}
