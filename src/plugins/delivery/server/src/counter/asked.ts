import type { Answer } from '../domain/answer';
import type { Cost } from '../endpoints/endpoint';

/** A request that has found its door. */
export interface Asked {
  /** Name of the door, for metrics: the endpoint's, or `graphql`. */
  name: string;
  cost: Cost;
  /** What makes another request the same one; null where each answer is made for itself. */
  key: string | null;
  /** @throws PublicError */
  answer: () => Promise<Answer>;
}
