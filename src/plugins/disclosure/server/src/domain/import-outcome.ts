import type {
  CatalogueImportResult,
  ImportError,
  ImportSample,
} from '../../../contracts/catalogue-imports';
import type { ExistingItem, ImportPlan } from './catalogue/plan-import';
import { itemTitle } from './catalogue/item-fields';

/** How many of each kind a preview shows. */
const SHOWN = 200;

type Held = Pick<ExistingItem, 'documentId' | 'areaCode'> & { inProgress: boolean };

const IN_PROGRESS = '该事项有未发布的修改，请先发布或放弃修改后再导入';

/**
 * The plan without what must not be touched, and why:
 * - items with unpublished edits are left as they are (`draft_in_progress`);
 * - where a sheet has rows in error nothing of its areas is retired: the row that cannot be read may
 *   be the very item.
 */
export const withholdPlan = (
  plan: ImportPlan,
  {
    existing,
    errorSheets,
    rows,
  }: {
    existing: readonly Held[];
    errorSheets: ReadonlySet<string>;
    rows: readonly { sheet: string; areaCode: string }[];
  }
): { plan: ImportPlan; errors: ImportError[] } => {
  const byId = new Map(existing.map((item) => [item.documentId, item]));
  const isHeld = ({ documentId }: { documentId: string }) => byId.get(documentId)?.inProgress;
  const incomplete = new Set(
    rows.filter(({ sheet }) => errorSheets.has(sheet)).map(({ areaCode }) => areaCode)
  );
  const retire = plan.retire.filter(
    ({ documentId }) => !incomplete.has(byId.get(documentId)?.areaCode ?? '')
  );
  const heldRows = [...plan.change, ...plan.unchanged].filter(isHeld).map(({ row }) => row);
  return {
    plan: {
      ...plan,
      change: plan.change.filter((entry) => !isHeld(entry)),
      unchanged: plan.unchanged.filter((entry) => !isHeld(entry)),
      retire: retire.filter((entry) => !isHeld(entry)),
    },
    errors: [
      ...heldRows
        .sort((a, b) => a.row - b.row)
        .map((row) => ({
          row: row.row,
          sheet: row.sheet,
          column: null,
          code: 'draft_in_progress',
          message: `“${itemTitle(row)}”：${IN_PROGRESS}`,
        })),
      ...retire.filter(isHeld).map(({ title }) => ({
        row: null,
        column: null,
        code: 'draft_in_progress',
        message: `“${title}”不在文件中：${IN_PROGRESS}`,
      })),
    ],
  };
};

/** The figures of a plan. */
export const outcomeOf = (
  plan: ImportPlan,
  { rows, errors }: { rows: number; errors: readonly ImportError[] }
): CatalogueImportResult => ({
  rows,
  added: plan.add.length,
  changed: plan.change.length,
  unchanged: plan.unchanged.length,
  retired: plan.retire.length,
  merged: plan.merged.length,
  errors: [...errors],
});

export const sampleOf = (plan: ImportPlan, areaName: (code: string) => string): ImportSample => ({
  add: plan.add.slice(0, SHOWN).map(({ row }) => ({
    row: row.row,
    title: itemTitle(row),
    area: areaName(row.areaCode),
  })),
  change: plan.change.slice(0, SHOWN).map(({ row, changes }) => ({
    row: row.row,
    title: itemTitle(row),
    changes: [...changes],
  })),
  retire: plan.retire.slice(0, SHOWN),
  merged: plan.merged.slice(0, SHOWN).map(({ row, into }) => ({ row: row.row, into: into.row })),
});
