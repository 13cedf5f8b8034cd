/**
 * Runs one piece of work for all who ask for the same at the same moment.
 *
 * @param moment what tells moments apart: work begun at another one is not joined, for it may show
 *   what has changed since
 */
export const createSingleFlight = <Result>(moment: () => number) => {
  const flights = new Map<string, { began: number; result: Promise<Result> }>();

  return (key: string, work: () => Promise<Result>): Promise<Result> => {
    const began = moment();
    const current = flights.get(key);
    if (current?.began === began) return current.result;
    const result = work().finally(() => {
      if (flights.get(key)?.result === result) flights.delete(key);
    });
    flights.set(key, { began, result });
    return result;
  };
};
