export type Audience = 'public' | 'specific';
export type Method = 'proactive' | 'on_request';
export type OpenLevel = 'city' | 'county' | 'township' | 'village';

/** One row of an official catalogue (基层政务公开标准目录), understood but not yet resolved against the site. */
export type CatalogueRow = {
  /** Counts from 1 in its sheet, as a spreadsheet shows it. */
  row: number;
  sheet: string;
  areaName: string | null;
  /** 序号, as printed: leading zeros and repetitions belong to it. */
  number: string | null;
  codes: { area: string | null; level1: string | null; item: string | null };
  level1: string;
  level2: string | null;
  level3: string | null;
  content: string;
  basis: string;
  /** 公开时限, verbatim. */
  limitText: string;
  subjects: string[];
  subjectText: string;
  /** Codes of the vocabulary in its order, then what it does not know, verbatim. */
  channels: string[];
  audience: Audience | null;
  audienceGroups: string | null;
  methods: Method[];
  openLevels: OpenLevel[];
  /** Columns the standard does not know, verbatim, by header; empty cells left out. */
  extra: Record<string, string>;
};
