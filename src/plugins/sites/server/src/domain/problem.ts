/** Why a value cannot be stored: the field, a stable code, and a message for the editor. */
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}
