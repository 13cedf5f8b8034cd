/**
 * Runs one piece of work for all who ask for the same at the same moment.
 *
 * @param moment what tells moments apart: work begun at another one is not joined, for it may show
 *   what has changed since
 */
export const createSingleFlight = <Result>(moment: () => number) => {
  const flights = new Map<string, { began: number; result: Promise<Result> }>();

  const current = (key: string): Promise<Result> | undefined => {
    const flight = flights.get(key);
    return flight?.began === moment() ? flight.result : undefined;
  };

  return {
    /** The work under way that who asks now may join. */
    current,

    run(key: string, work: () => Promise<Result>): Promise<Result> {
      const joined = current(key);
      if (joined) return joined;
      const began = moment();
      const result = work().finally(() => {
        if (flights.get(key)?.result === result) flights.delete(key);
      });
      flights.set(key, { began, result });
      return result;
    },
  };
};
