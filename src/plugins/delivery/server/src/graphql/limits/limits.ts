/** How much one GraphQL request may ask for; set in the plugin's configuration. */
export interface Limits {
  /** Levels of fields, `edges` and `node` not counted. */
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  /** Length of the query in bytes. */
  bytes: number;
  /** Tokens the parser reads before it gives up. */
  tokens: number;
  /** Rows that lists and links may bring in all; each list and view counts as 100 at least. */
  rows: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 8,
  aliases: 15,
  rootFields: 10,
  directives: 20,
  bytes: 10_000,
  tokens: 1000,
  rows: 10_000,
};
