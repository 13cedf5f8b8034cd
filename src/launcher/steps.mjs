/**
 * What the operator sees: a line per step, with the time it takes once that is over two seconds.
 *
 * @typedef {object} Steps
 * @property {(text: string) => void} say
 * @property {<T>(label: string, work: (progress: (text: string) => void) => Promise<T>) => Promise<T>} step
 */

const noticeableMs = 2000;

/**
 * @param {NodeJS.WriteStream} stream
 * @returns {Steps}
 */
export function stepsOn(stream) {
  const say = (/** @type {string} */ text) => void stream.write(`${text}\n`);
  return {
    say,
    async step(label, work) {
      const began = Date.now();
      const ticker = stream.isTTY ? overwrite(stream, label, began) : append(stream, label, began);
      try {
        const result = await work(ticker.progress);
        ticker.end('✓');
        return result;
      } catch (error) {
        ticker.end('✗');
        throw error;
      }
    },
  };
}

/**
 * On a terminal: one line that counts.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {string} label
 * @param {number} began
 */
function overwrite(stream, label, began) {
  let note = '';
  const draw = (/** @type {string} */ mark) =>
    stream.write(`\r\u001b[2K${mark} ${label} …${since(began)}${note && ` ${note}`}`);
  draw('·');
  const timer = setInterval(() => draw('·'), 1000);
  return {
    progress(/** @type {string} */ text) {
      note = text;
      draw('·');
    },
    end(/** @type {string} */ mark) {
      clearInterval(timer);
      note = '';
      draw(mark);
      stream.write('\n');
    },
  };
}

/**
 * In a log: a line at the start, one every ten seconds, one at the end if it took noticeably long.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {string} label
 * @param {number} began
 */
function append(stream, label, began) {
  stream.write(`· ${label} …\n`);
  const timer = setInterval(() => stream.write(`  …${since(began)}\n`), 10_000);
  return {
    progress: (/** @type {string} */ text) => void stream.write(`  ${text}\n`),
    end(/** @type {string} */ mark) {
      clearInterval(timer);
      if (since(began) !== '') stream.write(`${mark} ${label}${since(began)}\n`);
    },
  };
}

/** @param {number} began */
function since(began) {
  const elapsed = Date.now() - began;
  return elapsed < noticeableMs ? '' : ` ${Math.round(elapsed / 1000)} s`;
}
