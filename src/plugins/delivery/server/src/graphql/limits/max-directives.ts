import type { ValidationRule } from 'graphql';
import { refuse } from './refuse';

/** Refuses documents with more directives than the limit. */
export const maxDirectives =
  (limit: number): ValidationRule =>
  (context) => {
    let directives = 0;
    return {
      Directive(directive) {
        directives += 1;
        if (directives !== limit + 1) return;
        refuse(context, directive, { code: 'too_many_directives', limit });
      },
    };
  };
