import type { CommandInput } from '../../../../delivery/server/src/domain/command';

/** What was made, by the name of its kind. */
export type SeedCounts = Readonly<Record<string, number>>;

/** A plugin's service `seeds`. Both make only what is missing, and change nothing that is there. */
export interface Seeds {
  /** What every installation needs; on every start. */
  base(): Promise<SeedCounts>;
  /** Data that show the system, marked as sample; once, by command. */
  sample(progress: CommandInput['output']['progress']): Promise<SeedCounts>;
}
