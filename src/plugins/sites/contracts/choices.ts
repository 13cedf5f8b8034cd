/** One value of a vocabulary, as the admin offers it. */
export interface TermChoice {
  code: string;
  label: string;
  labelEn: string | null;
}

/** `GET /sites/terms`: the terms in use, by vocabulary, in their order. */
export type TermChoices = Record<string, TermChoice[]>;

/** One site, as the admin names and offers it. */
export interface SiteChoice {
  code: string;
  name: string;
  nameEn: string | null;
  level: string;
  parentCode: string | null;
  /** Whether the user may work for it; others are named, never offered. */
  inReach: boolean;
}
