/** A content type whose texts are approved before they go out. */
export interface GovernedType {
  readonly uid: string;
  /** Attribute a text goes by. */
  readonly title: string;
  /** Scalar attribute that names the site. */
  readonly site: string;
  /** Relation to the organ that answers for it. */
  readonly organ: string | null;
  /** Attributes that follow from others or from time: no part of what is approved. */
  readonly derived: readonly string[];
  /** Date attribute: when the text is to be evaluated again. */
  readonly evaluateOn: string | null;
  /** Attributes that have to be filled in before approval, beyond those the schema requires. */
  readonly requires: readonly string[];
}

export interface GovernedOptions {
  readonly title: string;
  /** Default `siteCode`. */
  readonly site?: string;
  readonly organ?: string;
  readonly derived: readonly string[];
  readonly evaluateOn?: string;
  readonly requires?: readonly string[];
}
