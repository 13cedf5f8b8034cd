import { aimsOf, type Aim } from './aims';
import { median, summarise, type Results, type Summary } from './results';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

const round = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
const number = (value: number) => value.toLocaleString('en-US');

const VERDICT = new Map<Aim['reached'], string>([
  [true, 'reached'],
  [false, '**missed**'],
  [null, '–'],
]);

const figuresOf = (summaries: readonly Summary[]): string[][] =>
  summaries.map((one) => {
    const stock = summaries.find(({ work, server }) => work === one.work && server === 'stock');
    const ratio = stock ? one.requestsPerSecond / stock.requestsPerSecond : NaN;
    return [
      ...[one.label, one.server, round(one.requestsPerSecond), `${round(ratio)} ×`],
      ...[round(one.p50), round(one.p99)],
      ...[one.statements === null ? '–' : String(one.statements), number(one.bytes)],
      String(one.errors),
    ];
  });

/** Everything, as Markdown; the table of aims comes last and is what the README shows. */
export const reportOf = (results: Results): string => {
  const summaries = summarise(results.measured);
  const sizes = [...new Set(summaries.map(({ rows }) => rows))];
  const { freshness, starts } = results;
  return [
    ...sizes.flatMap((rows) => [
      `### ${number(rows)} publications`,
      table(
        ['work', 'server', 'req/s', '× stock', 'p50 ms', 'p99 ms', 'SQL', 'bytes', 'errors'],
        figuresOf(summaries.filter((one) => one.rows === rows)).sort(([one], [other]) =>
          (one ?? '').localeCompare(other ?? '')
        )
      ),
      `Memory after the load (RSS, MB): ${results.memory
        .filter((one) => one.rows === rows)
        .map(({ server, bytes }) => `${server} ${megabytes(bytes)}`)
        .join(', ')}`,
    ]),
    `Publish → visible on another node, ${freshness.publications} times under load: p50 ` +
      `${round(freshness.p50)} ms, p99 ${round(freshness.p99)} ms, longest ${round(freshness.max)} ms.`,
    `Start to first answer (median of ${starts.ours.length}): ours ${round(median(starts.ours))} ms, ` +
      `bare Strapi ${round(median(starts.stock))} ms.`,
    aimsTable(results),
  ].join('\n\n');
};

/** Ready to be pasted into the README: ratios, the day and the machine. */
const aimsTable = (results: Results): string =>
  [
    `Measured ${results.date} on ${results.machine}; Node ${results.node}, PostgreSQL ` +
      `${results.postgres}, ${results.connections} connections; one process for each server, load ` +
      'and database on the same machine.',
    table(
      ['work', 'aim', 'measured', ''],
      aimsOf(results).map(({ work, aim, found, reached }) => [
        ...[work, aim, found],
        VERDICT.get(reached) ?? '',
      ])
    ),
  ].join('\n\n');
