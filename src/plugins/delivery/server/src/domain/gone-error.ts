import type { GoneNotice } from './notice';
import { PublicError } from './public-error';

/** What is answered in place of a document that is in view no more. */
export const goneError = ({ kind, note, at, replacedBy }: GoneNotice): PublicError =>
  new PublicError(kind, {
    ...{ note, at, on: at.slice(0, 'YYYY-MM-DD'.length) },
    ...(replacedBy === null ? {} : { replacedBy }),
  });
