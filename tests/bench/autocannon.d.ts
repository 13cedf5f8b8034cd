/** What the benchmark uses of autocannon 9, which brings no types. */
declare module 'autocannon' {
  interface Request {
    method: 'GET' | 'POST';
    path: string;
    headers: Record<string, string>;
    body?: string;
  }

  interface Options {
    url: string;
    connections: number;
    pipelining: number;
    /** Seconds before an unanswered request counts as an error. */
    timeout: number;
    requests: Request[];
    /** Seconds; without an amount. */
    duration?: number;
    /** Requests in all; without a duration. */
    amount?: number;
  }

  interface Result {
    /** Seconds. */
    duration: number;
    errors: number;
    timeouts: number;
    non2xx: number;
  }

  interface Instance extends PromiseLike<Result> {
    /** `milliseconds` is not rounded, as the percentiles of the result are. */
    on: (
      event: 'response',
      listener: (
        ...response: [client: unknown, status: number, bytes: number, milliseconds: number]
      ) => void
    ) => void;
  }

  export default function autocannon(options: Options): Instance;
}
