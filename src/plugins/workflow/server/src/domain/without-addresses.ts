/** A text for the log: e-mail addresses are personal data, and mail servers repeat them. */
export const withoutAddresses = (text: string): string =>
  text.replaceAll(/[^\s<>"'();:,]+@[^\s<>"'();:,]+/gu, '…');
