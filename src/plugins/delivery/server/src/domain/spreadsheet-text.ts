// A spreadsheet runs a cell that begins so as a formula, full-width signs included (CWE-1236).
const FORMULA_START = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

// What Excel would show as another number or as a date: 007, 113417020030001234, 1E5, 1.10, 3-1, 1/2.
const LOOKS_LIKE_A_NUMBER = /^(0\d+|\d{12,}|\d+[eE]\d+|\d+\.\d*0|\d{1,4}[-/]\d{1,2})$/;

/**
 * A text as a cell of a CSV file, which spreadsheets open without asking what is a number and what
 * a formula. An apostrophe in front keeps it from running; a tab at the end, which nobody sees, keeps
 * a number's digits and zeros (统一社会信用代码, 索引号).
 */
export const csvText = (text: string): string => {
  if (FORMULA_START.test(text)) return `'${text}`;
  return LOOKS_LIKE_A_NUMBER.test(text) ? `${text}\t` : text;
};
