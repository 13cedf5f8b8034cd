/** What a cell of a list shows: a code, and the vocabulary it is of. */
export interface CellProps {
  value: string;
  vocabulary: string;
}
