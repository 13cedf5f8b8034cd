/** How many versions a site keeps of a text, and how long; null: as the site above, in the end the default. */
export interface StoredLimits {
  siteCode: string | null;
  /** A uid, or '*'. */
  type: string;
  maxVersions: number | null;
  keepVersionsDays: number | null;
}

export interface VersionLimits {
  maxVersions: number;
  keepVersionsDays: number;
}

/** A text is saved some dozen times; three years outlast a term's review of what was published. */
export const DEFAULT_LIMITS: VersionLimits = { maxVersions: 200, keepVersionsDays: 3 * 365 };

/**
 * The nearest limit of each kind: the site's for the type, the site's for all types, the same of the
 * sites above it, the default.
 *
 * @param path the site and those above it, nearest first
 */
export const limitsFor = (
  stored: readonly StoredLimits[],
  { path, type }: { path: readonly string[]; type: string }
): VersionLimits => {
  const inOrder = path.flatMap((site) =>
    [type, '*'].flatMap((wanted) =>
      stored.filter((one) => one.siteCode === site && one.type === wanted)
    )
  );
  const nearest = (name: keyof VersionLimits): number =>
    inOrder.find((one) => one[name] !== null)?.[name] ?? DEFAULT_LIMITS[name];
  return { maxVersions: nearest('maxVersions'), keepVersionsDays: nearest('keepVersionsDays') };
};
