/** A text in one language. `body` is written in the plain form that `bodyHtml` reads. */
export interface RecordText {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** A sample record (公开信息), written for the purpose: no real person, case or amount. */
export interface RecordSeed extends RecordText {
  /** Code of the area and names of the item's levels, joined by ` > `. */
  readonly area: string;
  readonly item: string;
  /** Name of the publishing organ without its place. */
  readonly organ: string;
  readonly documentNumber?: string;
  readonly genre: string;
  readonly theme: string;
  readonly serviceAudience?: string;
  readonly keywords: readonly string[];
  /** 成文日期, a legal day. */
  readonly formedOn: string;
  /** Legal day of the first publication; a draft has none. */
  readonly publishedOn?: string;
  readonly effectiveOn?: string;
  readonly expiresOn?: string;
  readonly reviewOn?: string;
  /** Titles of the site's earlier records. */
  readonly amends?: readonly string[];
  readonly repeals?: readonly string[];
  /** File names: `.xlsx` and `.csv` hold the tables of the body, `.txt` its text. */
  readonly attachments?: readonly string[];
  readonly en?: RecordText;
}
