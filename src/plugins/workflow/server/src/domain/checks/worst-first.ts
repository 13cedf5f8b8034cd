import type { Found } from './check';

/** As many findings as are told, what blocks before what is only asked about: none of it is left out for the rest. */
export const worstFirst = (found: readonly Found[], most: number): Found[] =>
  found
    .toSorted((one, other) => Number(other.severity === 'fail') - Number(one.severity === 'fail'))
    .slice(0, most);
