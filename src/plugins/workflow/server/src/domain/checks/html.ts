import sanitizeHtml from 'sanitize-html';

export interface HtmlLink {
  href: string;
  text: string;
}

export interface HtmlImage {
  src: string;
  /** Undefined: it has none at all. */
  alt: string | undefined;
}

/** What the checks ask of a text. */
export interface ReadHtml {
  /** Without markup, a line a block. */
  text: string;
  links: HtmlLink[];
  images: HtmlImage[];
}

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/u;

const MARKUP = /<\/?[a-z][^>]*>/iu;
const ESCAPED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

export const isHtml = (value: string): boolean => MARKUP.test(value);

export const readHtml = (html: string): ReadHtml => {
  const read: ReadHtml = { text: '', links: [], images: [] };
  const open: HtmlLink[] = [];
  const breakLine = (name: string) => {
    if (BLOCK.test(name)) read.text += '\n';
  };
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    // what it makes is thrown away: only what it meets is of use
    allowVulnerableTags: true,
    onOpenTag(name, attributes) {
      breakLine(name);
      if (name === 'a' && attributes['href'] !== undefined) {
        const link = { href: attributes['href'], text: '' };
        read.links.push(link);
        open.push(link);
      }
      if (name === 'img') {
        read.images.push({ src: attributes['src'] ?? '', alt: attributes['alt'] });
      }
    },
    textFilter(escaped) {
      const text = escaped.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => ESCAPED[entity] ?? entity);
      read.text += text;
      for (const link of open) link.text += text;
      return escaped;
    },
    onCloseTag(name) {
      breakLine(name);
      if (name === 'a') open.pop();
    },
  });
  return read;
};
