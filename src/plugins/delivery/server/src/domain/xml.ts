/** What is no character of XML 1.0 (§2.2), among it half a surrogate pair. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a parser would make spaces of these in an attribute, and a line feed of a carriage return
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as the content of an element or of an attribute, whatever it holds. */
export const escapeXml = (text: string): string =>
  text
    .replace(NO_CHARACTER, '\u{FFFD}')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
