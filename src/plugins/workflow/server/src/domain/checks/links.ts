import type { HtmlLink } from './html';

/** A web address that leads somewhere, at least by its form; a mail address or telephone number too. */
export const isWellFormed = ({ href }: HtmlLink): boolean => {
  const address = href.trim();
  if (address === '' || address === '#') return false;
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:[+\d][\d-]{4,})$/u.test(address)) return true;
  if (/^(?:#|\/(?!\/)|\.{1,2}\/|\?)/u.test(address)) return !/\s/u.test(address);
  try {
    const { protocol, hostname } = new URL(address);
    return (
      /^https?:$/u.test(protocol) && (/[^.]\.[^.]/u.test(hostname) || hostname === 'localhost')
    );
  } catch {
    return false;
  }
};

/**
 * The path of a file in our own media library, as it is kept; null: it is elsewhere.
 *
 * @param home where this server is reached, `https://api.example.gov.cn`; others have such folders too
 */
export const uploadOf = (address: string, home: string): string | null => {
  const own = home && URL.canParse(home) ? new URL(home).origin : '';
  const local = address.trim();
  const path = own && local.startsWith(`${own}/`) ? local.slice(own.length) : local;
  const [written] = /^\/uploads\/[^?#]+/u.exec(path) ?? [];
  return written === undefined ? null : decoded(written);
};

/** Of a smaller copy of a picture, the path of the picture itself; of anything else, its own. */
export const originalOf = (path: string): string =>
  path.replace(/^(\/uploads\/)(?:thumbnail|small|medium|large)_/u, '$1');

/** What PostgreSQL cannot hold, or is no text, stays as it was written: no file is called so. */
const decoded = (path: string): string => {
  try {
    const text = decodeURI(path);
    return text.includes('\0') ? path : text;
  } catch {
    return path;
  }
};

/** Attachments a text speaks of: 附件、附件1、附件：… */
export const namesAttachments = (text: string): boolean =>
  /(?:^|[\s（(。；])附件\s*(?:[:：]|[1-9１-９一二三四五六七八九])/u.test(text);
