/** Origins (RFC 6454) of pages that may read: whole ones, and hosts whose subdomains all may. */
export interface OriginRules {
  exact: ReadonlySet<string>;
  /** What an origin ends with, and the scheme it begins with. */
  below: readonly { scheme: string; host: string }[];
}

const LOCALHOST = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/u;

/** The address a domain stands for: https, unless it is registered with its scheme. */
const parse = (domain: string): URL | undefined => {
  const address = domain.includes('://') ? domain : `https://${domain}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/u.test(url.protocol) ? url : undefined;
};

/**
 * Reads domains as sites register them: `www.example.gov.cn`, with a port, with a scheme, or
 * `*.example.gov.cn` for every subdomain (not the domain itself). What is none of these allows nothing:
 * a slip of one site must not close the others, and `*` or `*.cn` must not open everything.
 */
export const originRules = (domains: readonly string[]): OriginRules => {
  const exact = new Set<string>();
  const below: { scheme: string; host: string }[] = [];
  for (const domain of domains) {
    const text = domain.trim();
    const url = parse(text.replace(/^(https?:\/\/)?\*\./u, '$1'));
    if (!url || url.hostname.includes('*')) continue;
    if (!/^(https?:\/\/)?\*\./u.test(text)) exact.add(url.origin);
    else if (url.hostname.includes('.')) {
      below.push({ scheme: `${url.protocol}//`, host: `.${url.host}` });
    }
  }
  return { exact, below };
};

/** Whether pages of this origin may read. */
export const allowsOrigin = ({ exact, below }: OriginRules, origin: string): boolean =>
  exact.has(origin) ||
  below.some(({ scheme, host }) => origin.startsWith(scheme) && origin.endsWith(host));

/** Whether it is a page of the developer's own machine. */
export const isLocalhost = (origin: string): boolean => LOCALHOST.test(origin);
