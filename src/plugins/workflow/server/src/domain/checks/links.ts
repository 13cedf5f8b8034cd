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

/** The path of a file in our own media library; null: it is elsewhere. */
export const uploadOf = (address: string): string | null =>
  /^(?:https?:\/\/[^/]+)?(\/uploads\/[^?#]+)/u.exec(address.trim())?.[1] ?? null;

/** Attachments a text speaks of: 附件、附件1、附件：… */
export const namesAttachments = (text: string): boolean =>
  /(?:^|[\s（(。；])附件\s*(?:[:：]|[1-9１-９一二三四五六七八九])/u.test(text);
