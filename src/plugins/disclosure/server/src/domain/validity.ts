/** 有效性 of a document. */
export type Validity = 'in_force' | 'amended' | 'repealed' | 'expired';

export type ValidityInput = {
  /** 废止日期, the first day without force; 'YYYY-MM-DD' as all days here. */
  readonly repealedOn?: string | null;
  /** Whether a later document has amended this one (修改). */
  readonly amended?: boolean;
  /** 有效期至, the last day in force. */
  readonly expiresOn?: string | null;
};

/**
 * The validity on a day. Repeal outweighs expiry, and both outweigh amendment: an amended document
 * is still in force as amended.
 */
export function validityOf(
  { repealedOn, amended = false, expiresOn }: ValidityInput,
  today: string
): Validity {
  if (repealedOn != null && repealedOn <= today) {
    return 'repealed';
  }
  if (expiresOn != null && expiresOn < today) {
    return 'expired';
  }
  return amended ? 'amended' : 'in_force';
}
