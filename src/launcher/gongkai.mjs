import util from 'node:util';

import { claimStandardOutput } from './command-output.mjs';
import { findCommand, helpOf, listOf } from './command.mjs';
import { createAdministrator } from './create-administrator.mjs';
import { createApp, destroyApp } from './app.mjs';
import { openDatabase } from './database.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './run-main.mjs';
import { setUp } from './set-up.mjs';
import { stepsOn } from './steps.mjs';
import { stopRequest } from './stop-request.mjs';

/** Wrong use, as against a failure (1); ended by a signal. */
const misuse = 2;
const interrupted = 130;

/**
 * `npm run gongkai -- COMMAND …`: the plugins' commands, beside a running server, on its database, or
 * without one. Standard output is the command's result and nothing else.
 */
await runMain(async () => {
  const { output, flush } = claimStandardOutput();
  const { say, step } = stepsOn(process.stderr);
  await setUp('production');
  await prepare({ say, step }, { build: 'server' });
  const stop = stopRequest().then(() => interrupted);
  const database = await openDatabase(say);
  try {
    const strapi = createApp(ownerUrlIn(process.argv.slice(2)) ?? database.ownerUrl);
    await strapi.load();
    try {
      return await Promise.race([run(strapi, process.argv.slice(2), output), stop]);
    } finally {
      await destroyApp(strapi);
    }
  } finally {
    await database.release();
    await flush();
  }
});

/**
 * The administrator's address that `audit install` is given. Without it the application may not even
 * load: its audit trail may be another version's, or not yet open to its role.
 *
 * @param {string[]} args
 */
function ownerUrlIn(args) {
  if (args[0] !== 'audit' || args[1] !== 'install' || args.includes('--help')) return undefined;
  const { values } = util.parseArgs({
    args,
    options: { url: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  return typeof values.url === 'string' ? values.url : undefined;
}

/**
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {string[]} args
 * @param {import('./command.mjs').Output} output
 * @returns {Promise<number>} the exit code
 */
async function run(strapi, args, output) {
  const commands = commandsOf(strapi);
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') {
    output.print(listOf(commands));
    return 0;
  }
  const found = findCommand(commands, args);
  if (found === undefined) {
    output.say(`没有这个命令 No such command: ${args.join(' ')}\n\n${listOf(commands)}`);
    return misuse;
  }
  const { command, rest } = found;
  if (rest.includes('--help')) {
    output.print(helpOf(command));
    return 0;
  }
  const parsed = parse(command, rest);
  if (parsed instanceof Error) {
    output.say(`${parsed.message}\n\n${helpOf(command)}`);
    return misuse;
  }
  return command.run({ ...parsed, output });
}

/**
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @returns {import('./command.mjs').Command[]}
 */
function commandsOf(strapi) {
  const offered = Object.keys(strapi.plugins).flatMap((name) => {
    if (strapi.services[`plugin::${name}.commands`] === undefined) return [];
    return strapi.plugin(name).service('commands');
  });
  return [createAdministrator(strapi), ...offered];
}

/**
 * @param {import('./command.mjs').Command} command
 * @param {string[]} args
 */
function parse({ options }, args) {
  try {
    const { values, positionals } = util.parseArgs({
      args,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type }]) => [name, { type }])
      ),
      allowPositionals: true,
      strict: true,
    });
    return { values, positionals };
  } catch (error) {
    return /** @type {Error} */ (error);
  }
}
