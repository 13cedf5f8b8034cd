/**
 * A failure the operator can act on: printed as it stands, without a stack, exit code 1.
 */
export class Failure extends Error {
  /**
   * @param {string} code stable, snake_case
   * @param {string} message what happened and what to do
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'Failure';
    this.details = { code };
  }
}

/**
 * The code of a system or PostgreSQL error, or ''.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function codeOf(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/**
 * The stable code of a Failure or of one of Strapi's errors, or ''.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function detailCode(error) {
  if (typeof error !== 'object' || error === null || !('details' in error)) return '';
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('code' in details)) return '';
  return String(details.code);
}

/**
 * Says a file-system error in the operator's words.
 *
 * @param {unknown} error
 * @param {string} place the file or folder concerned
 * @returns {unknown} a Failure for the errors an operator can mend, else the error itself
 */
export function explainSystemError(error, place) {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure(
        'disk_full',
        `磁盘已满 The disk is full: ${place}. Nothing was lost; free some space and start again.`,
        { cause: error }
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Failure(
        'permission_denied',
        `没有权限 No permission to write ${place}. Give this user the folder, or name another one as GONGKAI_DATA in .env.`,
        { cause: error }
      );
    default:
      return error;
  }
}
