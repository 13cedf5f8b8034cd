// What file systems and headers take ill.
const UNFIT = /[\u0000-\u001f\u007f\\/:*?"<>|]+/g; // eslint-disable-line no-control-regex

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );

/**
 * `Content-Disposition` of a file to be saved (RFC 6266): its name in any script (RFC 8187), and one
 * in ASCII for those who cannot read that.
 */
export const attachmentHeader = (name: string, ascii: string): string =>
  `attachment; filename="${ascii.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${percentEncoded(name.replace(UNFIT, '_'))}`;
