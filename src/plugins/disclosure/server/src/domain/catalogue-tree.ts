import { z } from 'zod';
import { limitRule } from './project-item';
import { codedValue } from './public-label';

const text = z.string().nullable();

const totals = {
  items: z.number().int().describe('Items in force'),
  records: z.number().int().describe('Records in public view under them'),
  latestOn: text.describe('When the latest of them was published'),
};

const entry = z
  .object({
    documentId: z.string(),
    site: z.string().describe('Code of the site the item belongs to'),
    title: z.string(),
    slug: text,
    number: text,
    limitText: text,
    limitRules: z.array(limitRule),
    subjects: z.array(z.string()),
    methods: z.array(codedValue),
    openLevels: z.array(codedValue),
    records: z.number().int(),
    latestOn: text,
  })
  .meta({ id: 'CatalogueEntry', description: 'An item with the number of its records' });

const level3 = z
  .object({ title: z.string(), ...totals, entries: z.array(entry) })
  .meta({ id: 'CatalogueLevel3' });
const level2 = z
  .object({ title: z.string(), ...totals, entries: z.array(entry), children: z.array(level3) })
  .meta({ id: 'CatalogueLevel2' });
const level1 = z
  .object({ title: z.string(), ...totals, entries: z.array(entry), children: z.array(level2) })
  .meta({ id: 'CatalogueLevel1' });

/** The catalogue as a tree: area (领域), 一级事项, 二级事项, 三级事项, each leaf an item. */
export const catalogueTree = z.array(
  z
    .object({ code: z.string(), title: z.string(), ...totals, children: z.array(level1) })
    .meta({ id: 'CatalogueArea' })
);

export type CatalogueTree = z.infer<typeof catalogueTree>;
type Entry = z.infer<typeof entry>;

export interface Leaf {
  area: { code: string; label: string };
  /** Titles of the levels, from the first on; at most three. */
  path: readonly string[];
  entry: Entry;
}

interface Node {
  title: string;
  items: number;
  records: number;
  latestOn: string | null;
  entries: Entry[];
  children: Node[];
}

const later = (a: string | null, b: string | null) => (a === null || (b && b > a) ? b : a);

const nodeOf = (title: string, leaves: readonly Leaf[], depth: number): Node => {
  return {
    title,
    items: leaves.length,
    records: leaves.reduce((sum, leaf) => sum + leaf.entry.records, 0),
    latestOn: leaves.reduce<string | null>((last, leaf) => later(last, leaf.entry.latestOn), null),
    entries: leaves.filter((leaf) => leaf.path.length === depth).map((leaf) => leaf.entry),
    children: [...groupByTitle(leaves, depth)].map(([name, below]) =>
      nodeOf(name, below, depth + 1)
    ),
  };
};

/** Leaves below this depth by the title of their next level, in the order they come. */
const groupByTitle = (leaves: readonly Leaf[], depth: number): Map<string, Leaf[]> => {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const title = leaf.path[depth];
    if (title === undefined) continue;
    const group = groups.get(title);
    if (group) group.push(leaf);
    else groups.set(title, [leaf]);
  }
  return groups;
};

/** Builds the tree from its leaves, keeping their order. */
export const buildCatalogue = (leaves: readonly Leaf[]): CatalogueTree => {
  const areas = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const group = areas.get(leaf.area.code);
    if (group) group.push(leaf);
    else areas.set(leaf.area.code, [leaf]);
  }
  return [...areas].map(([code, below]) => ({
    code,
    ...nodeOf(below[0]?.area.label ?? code, below, 0),
  }));
};
