/**
 * The contract with the plugins: the service `commands` of a plugin is a list of these.
 *
 * @typedef {object} Output
 * @property {(text: string) => void} print a line of the result, to standard output
 * @property {(text: string) => void} say anything else, to standard error
 * @property {(done: number, total: number, label: string) => void} progress
 *
 * @typedef {object} CommandInput
 * @property {Record<string, string | boolean | undefined>} values
 * @property {string[]} positionals
 * @property {Output} output
 *
 * @typedef {object} Command
 * @property {string} name one word or several: `import catalogue`
 * @property {string} summary one line
 * @property {string} usage
 * @property {Record<string, { type: 'string' | 'boolean', description: string }>} options
 * @property {(input: CommandInput) => Promise<number>} run answers the exit code
 */

/**
 * The command a line of arguments means: the one whose name has the most words.
 *
 * @param {Command[]} commands
 * @param {string[]} args
 * @returns {{ command: Command, rest: string[] } | undefined}
 */
export function findCommand(commands, args) {
  const byLength = [...commands].sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  const command = byLength.find((each) => wordsOf(each).every((word, at) => args[at] === word));
  return command && { command, rest: args.slice(wordsOf(command).length) };
}

/**
 * @param {Command[]} commands
 * @returns {string}
 */
export function listOf(commands) {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const lines = [...commands]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    '用法 Usage: npm run gongkai -- COMMAND [options]',
    '',
    ...lines,
    '',
    '  COMMAND --help  说明 its options',
  ].join('\n');
}

/**
 * @param {Command} command
 * @returns {string}
 */
export function helpOf({ summary, usage, options }) {
  const flags = Object.entries(options).map(([name, { type, description }]) => ({
    flag: type === 'string' ? `--${name} VALUE` : `--${name}`,
    description,
  }));
  const width = Math.max(0, ...flags.map(({ flag }) => flag.length));
  const lines = flags.map(({ flag, description }) => `  ${flag.padEnd(width)}  ${description}`);
  return [summary, '', `用法 Usage: npm run gongkai -- ${usage}`, '', ...lines]
    .join('\n')
    .trimEnd();
}

/** @param {Command} command */
function wordsOf({ name }) {
  return name.split(' ');
}
