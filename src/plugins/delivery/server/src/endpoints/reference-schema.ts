import { z } from 'zod';
import { withStatus } from '../domain/notice';
import type { Link, Resource } from '../domain/resource';

/** How an answer names a document at the other end of a link. */
export const reference = z
  .object({
    documentId: z.string(),
    title: z.string(),
    slug: z.string().nullable(),
  })
  .meta({ id: 'Reference', description: 'A document at the other end of a link' });

const linkSchema = (link: Link) =>
  (link.many ? z.array(reference) : reference.nullable()).describe(link.description);

const linksOf = (resource: Resource, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const link = resource.links?.[name];
      return link ? [[name, linkSchema(link)]] : [];
    })
  );

/** The shape of a document: its resource's detail, and its links as references. */
export const detailSchema = (resource: Resource) =>
  withStatus(resource.detail)
    .extend(linksOf(resource, Object.keys(resource.links ?? {})))
    .meta({ id: resource.typeName, description: resource.description });

/** The shape of a row of a list. */
export const summarySchema = (resource: Resource) =>
  withStatus(
    z.object(
      Object.fromEntries(
        Object.entries(resource.detail.shape).filter(([field]) => resource.list.includes(field))
      )
    )
  )
    .extend(linksOf(resource, resource.listLinks ?? []))
    .meta({ id: `${resource.typeName}Summary`, description: resource.description });
