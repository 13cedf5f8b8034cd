import type { Core } from '@strapi/strapi';
import { siteOfPath } from '../domain/folders';
import { FILE, namedRelations, type NamedRelation } from '../domain/named-relations';
import { service } from '../services/service';
import { createModelOf } from './model-of';
import { relationCrossesSites, siteOutOfReach } from './write-errors';

export interface RelatingWrite {
  readonly uid: string;
  /** Absent for a document that is being created. */
  readonly documentId: string | undefined;
  readonly site: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether the writer may use files that lie in no site's folder. */
  readonly anyFile: boolean;
}

type Row = Record<string, unknown>;

const rowsOf = (strapi: Core.Strapi, named: NamedRelation, select: string[]) =>
  strapi.db.query(named.target).findMany({
    select,
    where: {
      $or: [{ documentId: { $in: [...named.documentIds] } }, { id: { $in: [...named.ids] } }],
    },
  }) as Promise<Row[]>;

const attachedFiles = async (strapi: Core.Strapi, write: RelatingWrite, field: string) => {
  if (!write.documentId || field.includes('.')) return [];
  const rows = (await strapi.db.query(write.uid).findMany({
    select: ['id'],
    where: { documentId: write.documentId },
    populate: { [field]: { select: ['id'] } },
  })) as Row[];
  return rows.flatMap((row) => [row[field]].flat()).map((file) => (file as Row | null)?.['id']);
};

const checkFiles = async (strapi: Core.Strapi, write: RelatingWrite, named: NamedRelation) => {
  const files = await rowsOf(strapi, named, ['id', 'folderPath']);
  const folders = await service(strapi, 'folders').all();
  const sites = files.map((file) => siteOfPath(folders, String(file['folderPath'])));
  if (sites.some((site) => site !== null && site !== write.site)) {
    throw relationCrossesSites(named.field);
  }
  if (write.anyFile || sites.every((site) => site !== null)) return;
  // Nobody's file may stay where the super administrator put it, but not be picked by its number.
  const attached = await attachedFiles(strapi, write, named.field);
  const loose = files.filter((_file, index) => sites[index] === null);
  if (!loose.every((file) => attached.includes(file['id']))) throw siteOutOfReach(named.field);
};

/**
 * Documents relate within their site only: whoever may read one may read what it relates to.
 *
 * @throws ValidationError `relation_crosses_sites`, naming the field
 */
export const checkRelations = async (strapi: Core.Strapi, write: RelatingWrite): Promise<void> => {
  const modelOf = createModelOf(strapi);
  for (const named of namedRelations(write.data, modelOf(write.uid), modelOf)) {
    if (named.target === FILE) {
      await checkFiles(strapi, write, named);
      continue;
    }
    const target = service(strapi, 'scopedTypes').of(named.target);
    if (!target) continue;
    const rows = await rowsOf(strapi, named, [target.attribute]);
    const sites = rows.map((row) => row[target.attribute] as string | null);
    const foreign = sites.some(
      (site) => site !== write.site && !(target.national && site === null)
    );
    if (foreign) throw relationCrossesSites(named.field);
  }
};
