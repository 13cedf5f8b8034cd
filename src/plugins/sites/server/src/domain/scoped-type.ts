export const ROLE_NAMES = [
  'editor',
  'reviewer',
  'approver',
  'moderator',
  'site-admin',
  'supervisor',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';
export type Grants = Partial<Record<RoleName, readonly ContentAction[]>>;

/** A content type whose rows belong to one site each. */
export interface ScopedType {
  readonly uid: string;
  /** Scalar attribute that names the site. */
  readonly attribute: string;
  /** Rows without a site are national: everybody reads them, only the super administrator writes them. */
  readonly national: boolean;
  /** What each seeded role may do, within its reach. */
  readonly grants: Grants;
  /** Fields the roles may change afterwards; default: all but the site. */
  readonly editable: readonly string[] | null;
}

const READ = ['read'] as const;
const EDIT = ['create', 'read', 'update', 'delete'] as const;

/** Who does what with content that is drafted and published (拟稿、审核、签发). */
export const CONTENT_GRANTS: Grants = {
  editor: [...EDIT, 'publish'],
  reviewer: ['read', 'update'],
  approver: ['read', 'publish'],
  moderator: READ,
  'site-admin': [...EDIT, 'publish'],
  supervisor: READ,
};

/** What everybody looks up and the site's administrator keeps. */
export const REFERENCE_GRANTS: Grants = {
  editor: READ,
  reviewer: READ,
  approver: READ,
  moderator: READ,
  'site-admin': EDIT,
  supervisor: READ,
};
