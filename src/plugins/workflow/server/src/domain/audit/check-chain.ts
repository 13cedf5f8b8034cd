import type { AuditFlaw } from '../../../../contracts/audit';

/** A seal beside its entry, as the database compares them. */
export interface SealRow {
  seq: string;
  entryId: string;
  /** Microseconds since 1970, of the entry. */
  at: string;
  personal: boolean;
  /** Hex. */
  prevHash: string;
  /** Hex. */
  hash: string;
  /** Whether the hash is that of what the seal says. */
  sealHolds: boolean;
  /** Whether the entry is there. */
  present: boolean;
  /** Whether the entry is as it was sealed. */
  entryHolds: boolean;
}

/** Up to when retention has taken entries, in microseconds since 1970; null: never. */
export interface Purged {
  ordinary: string | null;
  personal: string | null;
}

/** How far a chain has been followed. */
export interface Place {
  seq: bigint;
  /** Hex. */
  hash: string;
}

export const BEGINNING: Place = { seq: 0n, hash: '00'.repeat(32) };

/** Whether retention took the entry of a seal. */
export const isPurged = ({ at, personal }: SealRow, purged: Purged): boolean => {
  const before = personal ? purged.personal : purged.ordinary;
  return before !== null && BigInt(at) < BigInt(before);
};

/**
 * What is wrong with the next seal of a chain, or with its entry; null: nothing. Whether something was
 * changed or stands in another's place is not seen from one row.
 */
export const flawOf = (row: SealRow, last: Place, purged: Purged): AuditFlaw | null => {
  if (BigInt(row.seq) !== last.seq + 1n) return 'seal_deleted';
  if (!row.sealHolds || row.prevHash !== last.hash) return 'seal_changed';
  if (!row.present) return isPurged(row, purged) ? null : 'deleted';
  return row.entryHolds ? null : 'changed';
};
