import type { ValidationRule } from 'graphql';
import { refuse } from './refuse';

/** Refuses documents with more aliases than the limit: the cheap way to ask the same many times. */
export const maxAliases =
  (limit: number): ValidationRule =>
  (context) => {
    let aliases = 0;
    return {
      Field(field) {
        if (!field.alias) return;
        aliases += 1;
        if (aliases === limit + 1) refuse(context, field, { code: 'too_many_aliases', limit });
      },
    };
  };
