/** A file that a text shows or offers, as its content describes it. */
export interface Media {
  field: string;
  id: number;
  name: string;
  ext: string | null;
  alternativeText: string | null;
}

interface Described {
  id: number;
  name: string;
  ext: string | null;
  hash: string;
  alternativeText: string | null;
}

const isMedia = (value: unknown): value is Described =>
  value !== null && typeof value === 'object' && 'hash' in value && 'ext' in value && 'id' in value;

const inside = (field: string, value: unknown): Media[] => {
  if (isMedia(value)) {
    const { id, name, ext, alternativeText } = value;
    return [{ field, id, name, ext, alternativeText }];
  }
  if (Array.isArray(value)) return value.flatMap((one) => inside(field, one));
  if (value !== null && typeof value === 'object') {
    return Object.values(value).flatMap((one) => inside(field, one));
  }
  return [];
};

/** Files of a text's content, those of components included. */
export const mediaOf = (content: Readonly<Record<string, unknown>>): Media[] =>
  Object.entries(content).flatMap(([field, value]) => inside(field, value));
