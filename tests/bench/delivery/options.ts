import { parseArgs } from 'node:util';

export interface Options {
  /** Sizes of the tables, in publications. */
  rows: number[];
  /** Each measurement, in seconds. */
  seconds: number;
  /** How often the servers take turns. */
  rounds: number;
  /** Whether a missed aim fails the run. */
  strict: boolean;
}

/** @throws TypeError that names what it does not know */
export const readOptions = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '1000,100000,1000000' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '2' },
      strict: { type: 'boolean', default: false },
    },
  });
  return {
    rows: values.rows.split(',').map((text) => positive('--rows', text)),
    seconds: positive('--seconds', values.seconds),
    rounds: positive('--rounds', values.rounds),
    strict: values.strict,
  };
};

const positive = (name: string, text: string): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new TypeError(`${name}: a whole number above 0 is needed, not ${text}`);
};
