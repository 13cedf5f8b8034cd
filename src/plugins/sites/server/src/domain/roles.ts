import type { ContentAction, RoleName, ScopedType } from './scoped-type';

export interface RoleDefinition {
  readonly role: RoleName;
  readonly name: string;
  readonly description: string;
}

export const ROLES: readonly RoleDefinition[] = [
  { role: 'editor', name: '编辑', description: '在管理范围内拟制内容、上传附件' },
  { role: 'reviewer', name: '审核', description: '审核、修改管理范围内的内容' },
  { role: 'approver', name: '签发', description: '签发管理范围内的内容，使其对外公开' },
  { role: 'moderator', name: '意见管理', description: '处理公众意见；其余内容只读' },
  {
    role: 'site-admin',
    name: '站点管理员',
    description: '管理本站点的公开主体、任职、领域和联系方式',
  },
  { role: 'supervisor', name: '督查', description: '查看所辖站点的内容，只读' },
];

/** Stable code of a seeded role; its name is the operator's to change. */
export const roleCode = (role: RoleName): string => `gongkai-${role}`;

export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: {
    readonly fields?: readonly string[];
    readonly locales?: readonly string[];
  };
  readonly conditions: readonly string[];
}

export interface TypeShape {
  readonly fields: readonly string[];
  /** Languages a role may work in; null for a type that is not localized. */
  readonly locales: readonly string[] | null;
}

const ACTION = (action: ContentAction) => `plugin::content-manager.explorer.${action}`;

/** What a role may do with a site-scoped type: the site is chosen once, on creation. */
export const permissionsOn = (
  type: ScopedType,
  shape: TypeShape,
  given: { role: RoleName; condition: string }
): Permission[] =>
  (type.grants[given.role] ?? []).map((action) => {
    const editable = type.editable ?? shape.fields.filter((field) => field !== type.attribute);
    const fields = action === 'update' ? editable : shape.fields;
    const hasFields = action !== 'delete' && action !== 'publish';
    return {
      action: ACTION(action),
      subject: type.uid,
      properties: {
        ...(hasFields ? { fields } : {}),
        ...(shape.locales ? { locales: shape.locales } : {}),
      },
      conditions: [given.condition],
    };
  });

/** Reading what belongs to no site: word lists, the working calendar. */
export const readingOf = (uid: string, fields: readonly string[]): Permission => ({
  action: ACTION('read'),
  subject: uid,
  properties: { fields },
  conditions: [],
});

const UPLOADERS: readonly RoleName[] = ['editor', 'reviewer', 'site-admin'];

/** The media library within the site's folder. */
export const uploadPermissions = (role: RoleName, condition: string): Permission[] => {
  const reading = ['plugin::upload.read', 'plugin::upload.assets.download'];
  const writing = ['plugin::upload.assets.create', 'plugin::upload.assets.update'];
  const actions = UPLOADERS.includes(role)
    ? [...reading, ...writing, 'plugin::upload.assets.copy-link']
    : reading;
  return actions.map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [condition],
  }));
};
