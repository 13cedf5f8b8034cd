import type { QueuePolicy, RetryOptions } from 'pg-boss';

/** Work that waits to be done by some node. */
export interface Queue {
  name: string;
  options: RetryOptions & {
    /** `short`: of jobs with the same `singletonKey` one waits. */
    policy?: QueuePolicy;
    /** Seconds after which a job counts as lost with its node, and is tried again. */
    expireInSeconds?: number;
  };
  /** Seconds between two looks. */
  pollSeconds: number;
  /** Jobs taken at a time; they succeed or fail together. */
  batchSize: number;
}
