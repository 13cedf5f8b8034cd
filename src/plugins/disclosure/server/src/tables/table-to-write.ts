import type { Merge } from './sheet';

/** A table as it shall be written. Merges count from the first header row, not from the title. */
export type TableToWrite = {
  title: string;
  header: string[][];
  merges: Merge[];
  rows: string[][];
};
