/**
 * Keeps standard output for the command's result alone: everything else that is printed in this
 * process (Strapi's log, a stray console.log) goes to standard error.
 *
 * @returns {{ output: import('./command.mjs').Output, flush: () => Promise<void> }}
 */
export function claimStandardOutput() {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return {
    output: {
      print: (text) => void write(`${text}\n`),
      say: (text) => void process.stderr.write(`${text}\n`),
      progress: createProgress(process.stderr),
    },
    flush: () => new Promise((resolve) => write('', () => resolve())),
  };
}

const barWidth = 24;
const quietMs = 5000;

/**
 * A bar on a terminal, a line every five seconds elsewhere; nothing for what takes no time.
 *
 * @param {NodeJS.WriteStream} stream
 * @returns {import('./command.mjs').Output['progress']}
 */
export function createProgress(stream) {
  let last = Date.now();
  return (done, total, label) => {
    const finished = done >= total;
    const now = Date.now();
    if (stream.isTTY) {
      if (!finished && now - last < 100) return;
      const filled = total > 0 ? Math.round((barWidth * done) / total) : barWidth;
      const bar = '█'.repeat(filled).padEnd(barWidth, '░');
      stream.write(`\r\u001b[2K${bar} ${done}/${total} ${label}${finished ? '\n' : ''}`);
    } else {
      if (now - last < quietMs) return;
      stream.write(`  ${label} ${done}/${total}\n`);
    }
    last = now;
  };
}
