/** The cells that say where a row stands. */
export type Place = {
  area: string;
  number: string;
  areaCode: string;
  level1Code: string;
  /** Never filled: it belongs to one item. */
  itemCode: string;
  level1: string;
  level2: string;
  level3: string;
};

/**
 * Fills blank cells that continue the row above, as merged cells leave them in a CSV. A first level
 * is not continued into another area, nor where the numbers begin anew: there a new list begins.
 */
export function fillLevels(place: Place, above: Place | null): Place {
  const area = place.area || (above?.area ?? '');
  const filled = { ...place, area };
  if (!above || area !== above.area) return filled;
  if (place.level1 === '') {
    if (startsAnew(place.number, above.number)) return filled;
    filled.level1 = above.level1;
    filled.level1Code ||= above.level1Code;
    filled.areaCode ||= above.areaCode;
    filled.number ||= above.number;
  } else if (place.level1 !== above.level1) return filled;
  const isBare = place.level1 === '' && place.level2 === '' && place.level3 === '';
  if (place.level2 === '' && (place.level3 !== '' || isBare)) filled.level2 = above.level2;
  if (isBare) filled.level3 = above.level3;
  return filled;
}

const startsAnew = (number: string, above: string): boolean =>
  /^\d+$/.test(number) && /^\d+$/.test(above) && Number(number) <= Number(above);

/** Levels from the first one named: an item printed under the second level alone stands at the first. */
export function namedLevels(place: Place): {
  level1: string;
  level2: string | null;
  level3: string | null;
} {
  const [level1 = '', level2 = null, level3 = null] = [
    place.level1,
    place.level2,
    place.level3,
  ].filter((name) => name !== '');
  return { level1, level2, level3 };
}
