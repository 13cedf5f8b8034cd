/**
 * On every answer of the public side; an answer's own headers go before them.
 *
 * What is public may be shown on any page, so long as no browser takes it for something to run.
 * HSTS is of whoever ends TLS: the proxy.
 */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
