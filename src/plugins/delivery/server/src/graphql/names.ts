/** `legal-basis`, `legalBasis` → `LegalBasis`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Whether GraphQL takes it for a field or a type (spec § 2.1.9); two underscores are its own. */
export const isName = (name: string): boolean => /^(?!__)[_A-Za-z][_0-9A-Za-z]*$/.test(name);
