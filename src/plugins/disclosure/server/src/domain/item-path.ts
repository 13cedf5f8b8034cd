type Levels = {
  readonly level1?: string | null | undefined;
  readonly level2?: string | null | undefined;
  readonly level3?: string | null | undefined;
};

/** The names of an item's levels (一级、二级、三级事项), joined by ` > `; empty ones are left out. */
export const itemPath = ({ level1, level2, level3 }: Levels): string =>
  [level1, level2, level3]
    .map((name) => (name ?? '').normalize('NFKC').trim())
    .filter(Boolean)
    .join(' > ');
