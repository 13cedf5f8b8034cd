import { PublicError } from '../domain/public-error';

/** Seconds after which one who found no place may ask again. */
const ASK_AGAIN = 30;

/** Bounds how many exports run at once: each holds a socket and a batch of rows. */
export const createPlaces = (limit: number) => {
  let taken = 0;
  return {
    /**
     * Takes a place; whoever calls what it answers gives the place back, once.
     *
     * @throws PublicError `busy`
     */
    take(): () => void {
      if (taken >= limit) throw new PublicError('busy', { seconds: ASK_AGAIN });
      taken += 1;
      let given = false;
      return () => {
        if (given) return;
        given = true;
        taken -= 1;
      };
    },
  };
};
