import { normalizeAreaName, resolveArea } from './area-names';
import { slugOf, uniqueSlug } from './slug';

export interface KnownArea {
  code: string;
  name: string;
  aliases: readonly string[];
}

/**
 * The area each row belongs to: one the site knows by name or alias, else a new one of its own.
 *
 * @param takenCodes codes no new area may get, those of other sites included
 */
export const resolveAreas = <Row extends { areaName: string | null }>(
  rows: readonly Row[],
  areas: readonly KnownArea[],
  takenCodes: ReadonlySet<string>
): { rows: (Row & { areaCode: string })[]; created: KnownArea[] } => {
  const created: KnownArea[] = [];
  const byName = new Map<string, KnownArea>();
  const create = (name: string): KnownArea => {
    const isTaken = (code: string) =>
      takenCodes.has(code) || created.some((area) => area.code === code);
    const area = { code: uniqueSlug(slugOf(name), isTaken), name, aliases: [] };
    created.push(area);
    return area;
  };
  const areaOf = (printed: string): KnownArea => {
    const found =
      byName.get(printed) ??
      resolveArea(printed, [...areas, ...created]) ??
      create(normalizeAreaName(printed) || printed);
    byName.set(printed, found);
    return found;
  };
  return {
    rows: rows.map((row) => ({ ...row, areaCode: areaOf(row.areaName ?? '').code })),
    created,
  };
};
