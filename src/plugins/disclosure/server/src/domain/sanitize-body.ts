import sanitizeHtml from 'sanitize-html';

// Every closing tag is sought among the open ones: without a bound, a megabyte of tags takes minutes.
const DEEPEST = 500;

/** A body whose elements nest deeper than any document does. */
export class BodyTooDeep extends Error {
  readonly code = 'body_too_deep';

  constructor() {
    super(`正文的标签嵌套超过 ${DEEPEST} 层 / The tags of the body nest deeper than ${DEEPEST}`);
  }
}

/** Counts the elements that are open. */
const depthGuard = () => {
  let depth = 0;
  return {
    onOpenTag: () => {
      depth += 1;
      if (depth > DEEPEST) throw new BodyTooDeep();
    },
    onCloseTag: () => {
      depth -= 1;
    },
  };
};

const TABLE_CELL = ['colspan', 'rowspan', 'scope', 'style'];

/**
 * The body of a document as it may be stored and shown: text, headings, lists, links, images and
 * tables with merged cells survive; scripts, styles, forms, foreign frames and what Word adds do not.
 *
 * @throws BodyTooDeep
 */
export const sanitizeBody = (html: string): string =>
  sanitizeHtml(html, {
    ...depthGuard(),
    allowedTags: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code'],
      ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'img', 'figure', 'figcaption'],
      ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'span', 'div'],
      ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ],
    allowedAttributes: {
      a: ['href', 'title', 'target', 'rel'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      ol: ['start', 'type'],
      col: ['span'],
      td: TABLE_CELL,
      th: TABLE_CELL,
      p: ['style'],
      '*': ['lang'],
    },
    allowedStyles: { '*': { 'text-align': [/^(left|right|center|justify)$/] } },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['http', 'https'] },
    allowProtocolRelative: false,
    transformTags: {
      // A page opened in a new window must not reach back into ours.
      a: (tagName, attribs) => ({
        tagName,
        attribs: attribs['target'] ? { ...attribs, rel: 'noopener noreferrer' } : attribs,
      }),
    },
  }).trim();
