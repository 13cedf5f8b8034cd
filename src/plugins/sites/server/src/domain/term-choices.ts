import type { TermChoice, TermChoices } from '../../../contracts/choices';

export interface TermRow extends TermChoice {
  vocabulary: string;
}

/** Terms gathered by vocabulary; the order of the rows is kept. */
export const termChoices = (rows: readonly TermRow[]): TermChoices => {
  const choices: TermChoices = {};
  for (const { vocabulary, code, label, labelEn } of rows) {
    (choices[vocabulary] ??= []).push({ code, label, labelEn });
  }
  return choices;
};
