/** What winston hands to a format; the finished line is found under this symbol. */
type LogEntry = Record<string | symbol, unknown>;

const MESSAGE = Symbol.for('message');

/**
 * A format for Strapi's logger: one line of JSON for each entry, with the id of the request it was
 * written for. Only what is named here is written: what errors carry beside their stack may be
 * somebody's data.
 */
export const jsonLines = (requestId: () => string | undefined) => ({
  transform(entry: LogEntry): LogEntry {
    entry[MESSAGE] = JSON.stringify({
      time: new Date().toISOString(),
      level: entry['level'],
      message: String(entry['message']),
      requestId: requestId(),
      stack: entry['stack'],
    });
    return entry;
  },
});
