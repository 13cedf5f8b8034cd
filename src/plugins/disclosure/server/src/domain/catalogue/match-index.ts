/** Candidates in queues by key, each given out once. */
export class MatchIndex<T> {
  private readonly queues = new Map<string, T[]>();
  private readonly taken = new Set<T>();

  constructor(
    private readonly candidates: readonly T[],
    key: (candidate: T) => string | null
  ) {
    // From the end, so that `pop` gives the first.
    for (let index = candidates.length - 1; index >= 0; index -= 1) {
      const candidate = candidates[index] as T;
      const name = key(candidate);
      if (name === null) continue;
      const queue = this.queues.get(name);
      if (queue) queue.push(candidate);
      else this.queues.set(name, [candidate]);
    }
  }

  /** The next candidate with this key, if any is left. */
  take(key: string | null): T | undefined {
    const candidate = key === null ? undefined : this.queues.get(key)?.pop();
    if (candidate !== undefined) this.taken.add(candidate);
    return candidate;
  }

  /** The candidates not taken, in their order. */
  rest(): T[] {
    return this.candidates.filter((candidate) => !this.taken.has(candidate));
  }
}
