import { headingsFrom } from './headings-from';
import { isFromOffice } from './is-from-office';
import { listsFrom } from './lists-from';
import { withoutOfficeMarkup } from './without-office-markup';

/**
 * What Word or WPS put on the clipboard as the HTML it meant: its lists are paragraphs with drawn
 * bullets, its headings may be styles, and half of it is markup for Office alone. Tables, bold and
 * alignment are read by the editor itself. Anything else pasted is left alone.
 */
export const cleanPastedHtml = (html: string): string => {
  if (!isFromOffice(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  listsFrom(page.body);
  headingsFrom(page.body);
  withoutOfficeMarkup(page.body);
  return page.body.innerHTML;
};
