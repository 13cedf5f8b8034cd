import { foldMapped, type Mapped } from '../domain/search/fold';

/** Texts as search compares them, for whoever compares texts. */
export const createFolding = () => ({
  /** Width, capitals and traditional characters made alike, with the places of the original. */
  mapped: (text: string): Mapped => foldMapped(text),
});
