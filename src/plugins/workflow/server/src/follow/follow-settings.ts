import type { Core } from '@strapi/strapi';
import type { AuditEntryInput } from '../../../contracts/audit';
import { changedFields, type Fields } from '../domain/audit/changed-fields';
import { nameOf } from '../services/audit/current-actor';
import { service } from '../services/service';

interface Setting {
  /** Relations told by what names them. */
  relations: Record<string, string>;
  sensitive: readonly string[];
  title: (row: Fields) => string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const named = (row: Fields) => text(row['name']);
const ofToken = ({ action, token }: Fields) =>
  [(token as Fields | null)?.['name'], action].filter(Boolean).join(': ');

/** What decides who may do what, in Strapi's own tables. */
const SETTINGS: Record<string, Setting> = {
  'admin::user': {
    relations: { roles: 'code' },
    sensitive: ['email', 'password', 'resetPasswordToken', 'registrationToken'],
    title: (row) => nameOf(row as { id: number }),
  },
  'admin::role': { relations: {}, sensitive: [], title: named },
  'admin::permission': {
    relations: { role: 'code', apiToken: 'name' },
    sensitive: [],
    title: ({ role, action, subject }) =>
      [(role as Fields | null)?.['name'], action, subject].filter(Boolean).join(' '),
  },
  'admin::api-token': { relations: {}, sensitive: ['accessKey', 'encryptedKey'], title: named },
  'admin::api-token-permission': { relations: { token: 'name' }, sensitive: [], title: ofToken },
  'admin::transfer-token': { relations: {}, sensitive: ['accessKey'], title: named },
  'admin::transfer-token-permission': {
    relations: { token: 'name' },
    sensitive: [],
    title: ofToken,
  },
  'plugin::i18n.locale': { relations: {}, sensitive: [], title: named },
  'strapi::webhook': { relations: {}, sensitive: ['headers', 'url'], title: named },
};

/** What changes by itself. */
const IGNORED = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'lastUsedAt',
]);

/** Rows a bulk change is told by; more are not changed at once. */
const BULK = 1_000;

interface Event {
  model: { uid: string };
  params: { where?: unknown; data?: Fields };
  result?: unknown;
  state: { before?: Fields[] };
}

const contentOf = (row: Fields, { relations }: Setting): Fields =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      if (IGNORED.has(name)) return [];
      const key = relations[name];
      if (key === undefined) return [[name, value]];
      const nameOfOne = (one: unknown) => (one as Fields | null)?.[key] ?? null;
      return [[name, Array.isArray(value) ? value.map(nameOfOne).sort() : nameOfOne(value)]];
    })
  );

/**
 * Changes of people, roles, permissions, tokens, languages and webhooks, wherever they are made. Of what
 * the server itself sets up while it starts, nobody is the author.
 */
export const followSettings = (strapi: Core.Strapi): void => {
  const settingOf = ({ model }: Event): Setting | undefined => SETTINGS[model.uid];

  const rowsOf = async (uid: string, where: unknown): Promise<Fields[]> => {
    const populate = Object.keys(SETTINGS[uid]?.relations ?? {}).filter(
      (name) => name in strapi.db.metadata.get(uid).attributes
    );
    return (await strapi.db
      .query(uid)
      .findMany({ where: where ?? {}, populate, limit: BULK })) as Fields[];
  };

  const write = async (
    event: Event,
    action: string,
    pairs: { before: Fields | null; after: Fields | null }[]
  ): Promise<void> => {
    const setting = settingOf(event);
    if (!setting) return;
    const { uid } = event.model;
    const sensitive = new Set(setting.sensitive);
    const entries = pairs.flatMap(({ before, after }): AuditEntryInput[] => {
      const row = after ?? before ?? {};
      const changed = changedFields(
        before && contentOf(before, setting),
        after && contentOf(after, setting),
        sensitive
      );
      if (!changed) return [];
      const documentId = String(row['id']);
      const subject = { uid, documentId, locale: null, title: setting.title(row) };
      return [{ kind: 'settings', action, siteCode: null, subject, ...changed }];
    });
    await service(strapi, 'audit').write(null, entries);
  };

  const created = async (event: Event): Promise<void> => {
    const { id } = (event.result ?? {}) as Fields;
    if (!strapi.isLoaded || id === undefined) return;
    const rows = await rowsOf(event.model.uid, { id });
    await write(
      event,
      'create',
      rows.map((after) => ({ before: null, after }))
    );
  };

  const willChange = async (event: Event): Promise<void> => {
    const { data, where } = event.params;
    const onlyIgnored = data && Object.keys(data).every((name) => IGNORED.has(name));
    if (!strapi.isLoaded || onlyIgnored) return;
    event.state.before = await rowsOf(event.model.uid, where);
  };

  const updated = async (event: Event): Promise<void> => {
    const { before = [] } = event.state;
    if (before.length === 0) return;
    const rows = await rowsOf(event.model.uid, { id: { $in: before.map(({ id }) => id) } });
    const pairs = before.map((was) => ({
      before: was,
      after: rows.find(({ id }) => id === was['id']) ?? null,
    }));
    await write(event, 'update', pairs);
  };

  const deleted = async (event: Event): Promise<void> => {
    const { before = [] } = event.state;
    await write(
      event,
      'delete',
      before.map((was) => ({ before: was, after: null }))
    );
  };

  strapi.db.lifecycles.subscribe({
    models: Object.keys(SETTINGS),
    afterCreate: created,
    beforeUpdate: willChange,
    afterUpdate: updated,
    beforeUpdateMany: willChange,
    afterUpdateMany: updated,
    beforeDelete: willChange,
    afterDelete: deleted,
    beforeDeleteMany: willChange,
    afterDeleteMany: deleted,
  });
};
