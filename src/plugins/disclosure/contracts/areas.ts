/** `GET /disclosure/areas?siteCode=`: the national areas and the site's own. */
export interface AreaChoice {
  code: string;
  name: string;
  nameEn: string | null;
  /** False for an area that is no longer used: named where it stands, never offered. */
  inForce: boolean;
}
