import type { Core } from '@strapi/strapi';
import { service } from '../services/service';

interface Attribute {
  type: string;
  target?: string;
  mappedBy?: string;
  inversedBy?: string;
}

/** Governed types that a type has a relation in common with: written on either side, it changes both. */
export const facingTypes = (strapi: Core.Strapi): ((uid: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (uid) => {
    const kept = known.get(uid);
    if (kept) return kept;
    const { attributes } = strapi.contentTypes[
      uid as keyof typeof strapi.contentTypes
    ] as unknown as {
      attributes: Record<string, Attribute>;
    };
    const found = Object.values(attributes).flatMap(({ target, mappedBy, inversedBy }) =>
      target && (mappedBy ?? inversedBy) && service(strapi, 'governed').of(target) ? [target] : []
    );
    const types = [...new Set(found)];
    known.set(uid, types);
    return types;
  };
};
