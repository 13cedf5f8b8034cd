/** Why a snapshot of a text was kept: a save, a publication, a restore, an import. */
export type VersionKind = 'saved' | 'published' | 'restored' | 'imported';

/** A snapshot (版本) of a text in one language, without its content. */
export interface Version {
  id: string;
  kind: VersionKind;
  /** ISO instant. */
  at: string;
  /** Null: the system. */
  actor: { id: string | null; name: string } | null;
  /** What whoever wrote it said of it; null: nothing. */
  reason: string | null;
  /** SHA-256 of the content, hex: equal contents have equal hashes. */
  hash: string;
  /** The draft says exactly this now. */
  isDraft: boolean;
  /** What the public reads now was published with this one. */
  isPublic: boolean;
}

/** `GET /workflow/texts/:uid/:documentId/versions?locale=&before=`: newest first, 50 a page. */
export interface VersionList {
  data: Version[];
  /** `before` of the next page; null: there is none. */
  meta: { before: string | null };
}

/** A piece of a text: in both, only in the newer, only in the older. */
export interface TextPart {
  state: 'same' | 'added' | 'removed';
  text: string;
}

/** A paragraph, heading, list entry or table row. */
export interface TextBlock {
  state: 'same' | 'added' | 'removed' | 'changed';
  /** HTML element it stands in: `p`, `h2`, `li`, `tr`, `img` …; of plain text `p`. */
  tag: string;
  parts: TextPart[];
}

/** A document or a file at the other end of a relation. */
export interface NamedThing {
  /** Document id; of files their number. */
  id: string;
  /** Its title or file name; null where it is gone. */
  title: string | null;
}

/** What became of one attribute. `path` names it; in components with dots: `steps.0.title`. */
export type AttributeChange =
  /** Short values: dates, codes, numbers, yes and no, JSON. */
  | { path: string; form: 'value'; from: unknown; to: unknown }
  /** Plain text and HTML, as blocks with their changes marked. */
  | {
      path: string;
      form: 'text';
      blocks: TextBlock[];
      /** Too much is different to mark word by word: blocks are whole. */
      coarse: boolean;
    }
  /** Relations and media. `changed`: the same file with another description or content. */
  | {
      path: string;
      form: 'documents' | 'media';
      added: NamedThing[];
      removed: NamedThing[];
      changed: NamedThing[];
    };

/** `GET /workflow/versions/compare?from=&to=`: two versions of one text in one language. */
export interface VersionComparison {
  data: {
    from: Version;
    to: Version;
    /** In the order of the schema; what is the same is left out. */
    changes: AttributeChange[];
  };
}

/** `POST /workflow/versions/:id/restore` */
export interface RestoreRequest {
  reason: string;
}

/** What could not be restored, for it is not there any more. */
export interface LostThing {
  /** As in `AttributeChange`. */
  path: string;
  kind: 'document' | 'media';
  id: string;
  /** File name, where the version has it. */
  title: string | null;
}

/** The version is the draft again; nothing public has changed. */
export interface RestoreAnswer {
  data: { version: Version; lost: LostThing[] };
}
