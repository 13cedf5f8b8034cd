import type { Resource } from '../domain/resource';
import type { PublicationRow } from '../queries/publication-row';
import type { Asked } from '../services/reader';

/** What the resolvers of a resource's fields stand on: a row, and how it was asked for. */
export interface Document {
  row: PublicationRow;
  resource: Resource;
  asked: Asked;
}
