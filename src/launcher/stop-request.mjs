/** @type {NodeJS.Signals[]} */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * From now on a signal to stop does not end the process.
 *
 * @returns {Promise<'stop'>} settles at the first such signal
 */
export function stopRequest() {
  return new Promise((resolve) => {
    for (const signal of stopSignals) process.on(signal, () => resolve('stop'));
  });
}
