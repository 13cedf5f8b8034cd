/** Why a text is no 统一社会信用代码, in the order the checks are made. */
export type UsccProblem = 'length' | 'character' | 'organisation_check' | 'check_digit';

export type UsccCheck =
  | { readonly valid: true; readonly code: string }
  | { readonly valid: false; readonly reason: UsccProblem };

// GB 32100-2015, table 1: no I, O, S, V, Z, which are taken for digits and for each other.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHT_BASE = 3;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const ORGANISATION_START = 8;
const ORGANISATION_END = 17;

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015) and the organisation code
 * inside it (组织机构代码, GB 11714). Spaces around, small letters and full-width characters are
 * put right in `code`.
 */
export function checkUscc(text: string): UsccCheck {
  const code = text.normalize('NFKC').trim().toUpperCase();
  if (code.length !== 18) {
    return { valid: false, reason: 'length' };
  }
  if ([...code].some((character) => !CHARACTERS.includes(character))) {
    return { valid: false, reason: 'character' };
  }
  const organisation = organisationCode(code);
  if (organisation[8] !== organisationCheck(organisation.slice(0, 8))) {
    return { valid: false, reason: 'organisation_check' };
  }
  if (code[17] !== checkDigit(code.slice(0, 17))) {
    return { valid: false, reason: 'check_digit' };
  }
  return { valid: true, code };
}

/**
 * The whole code of its first 16 characters (registering authority, kind, division and organisation),
 * both check digits added.
 */
export function completeUscc(body: string): string {
  const checked = body + organisationCheck(body.slice(ORGANISATION_START));
  return checked + (checkDigit(checked) ?? '');
}

/** The nine characters of the organisation code (组织机构代码) within a USCC. */
export function organisationCode(uscc: string): string {
  return uscc.slice(ORGANISATION_START, ORGANISATION_END);
}

/** GB 32100-2015 §5: 31 minus the weighted sum modulo 31, weights 3^i modulo 31. */
function checkDigit(body: string): string | undefined {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * WEIGHT_BASE) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31];
}

/** GB 11714: modulo 11, letters counted from A = 10 with none left out; 10 is written X. */
function organisationCheck(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * parseInt(body.charAt(index), 36),
    0
  );
  const digit = 11 - (sum % 11);
  return digit === 10 ? 'X' : String(digit % 11);
}
