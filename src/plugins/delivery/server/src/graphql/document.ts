import type { Resource } from '../domain/resource';
import type { PublicationRow } from '../queries/publication-row';

/** What the resolvers of a resource's fields stand on: a row, and how it was asked for. */
export interface Document {
  row: PublicationRow;
  resource: Resource;
  /** The language asked for. */
  asked: { locale?: string | null };
}
