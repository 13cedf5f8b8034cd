/** How an answer was come by. */
export type CacheResult = 'hit' | 'miss' | 'joined' | 'bypass' | 'none';

/** A request as it is counted and logged; nothing of who asked. */
export interface Observed {
  requestId: string;
  method: string;
  /** Path, without the query: what people search for is theirs. */
  path: string;
  /** Name of the door it came to; `admin` or `other` beyond the public side. */
  door: string;
  status: number;
  cache: CacheResult;
  milliseconds: number;
  /** Of the body; null where it was not known beforehand. */
  bytes: number | null;
  /** Whether the reader went away before the end. */
  aborted: boolean;
}
