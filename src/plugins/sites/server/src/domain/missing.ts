/** Those of `wanted` whose key none of `present` has. */
export const missing = <Wanted, Present>(
  wanted: readonly Wanted[],
  present: readonly Present[],
  keyOf: (entry: Wanted | Present) => string
): Wanted[] => {
  const keys = new Set(present.map(keyOf));
  return wanted.filter((entry) => !keys.has(keyOf(entry)));
};
