import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Whose word about the client is taken: how many proxies stand in front, or which addresses they
 * have. What they report is in `X-Forwarded-For`, the last of them at its end.
 */
export type Trust = number | BlockList;

const MAX_HOPS = 9;

/** An IPv4 client of an IPv6 socket is an IPv4 client. */
const plain = (address: string): string =>
  address.toLowerCase().startsWith('::ffff:') && isIPv4(address.slice(7))
    ? address.slice(7)
    : address;

const familyOf = (address: string) => (isIPv4(address) ? 'ipv4' : 'ipv6');

const addTo = (list: BlockList, entry: string): boolean => {
  const [address = '', prefix, ...rest] = entry.split('/');
  const family = familyOf(address);
  if (isIP(address) === 0 || rest.length > 0) return false;
  if (prefix === undefined) list.addAddress(address, family);
  else if (/^\d{1,3}$/u.test(prefix) && Number(prefix) <= (family === 'ipv4' ? 32 : 128)) {
    list.addSubnet(address, Number(prefix), family);
  } else return false;
  return true;
};

/**
 * Reads `TRUST_PROXY`: a number of proxies (`0`, empty: none), or their addresses and networks, with
 * commas between.
 *
 * @returns undefined where it is neither: nobody may be trusted by a slip
 */
export const parseTrust = (text: string): Trust | undefined => {
  const value = text.trim();
  if (value === '') return 0;
  if (/^\d+$/u.test(value)) return Number(value) <= MAX_HOPS ? Number(value) : undefined;
  const list = new BlockList();
  return value.split(',').every((entry) => addTo(list, entry.trim())) ? list : undefined;
};

/** Whether who speaks to us directly is one of our own proxies. */
export const isTrusted = (trust: Trust, address: string): boolean => {
  if (typeof trust === 'number') return trust > 0;
  const asked = plain(address);
  return isIP(asked) !== 0 && trust.check(asked, familyOf(asked));
};

/**
 * Who asks: the first address, from us outwards, that none of our proxies has. What a client himself
 * writes into `X-Forwarded-For` stands before what our proxies append, and is never reached.
 *
 * @param address of the connection
 * @param forwarded the header, where there is one
 */
export const clientAddress = (
  trust: Trust,
  address: string,
  forwarded: string | undefined
): string => {
  const direct = plain(address);
  if (trust === 0 || !forwarded) return direct;
  const reported = forwarded.split(',').map((entry) => plain(entry.trim()));
  if (typeof trust === 'number') {
    const client = reported.at(-trust);
    return client !== undefined && isIP(client) !== 0 ? client : direct;
  }
  let client = direct;
  while (isTrusted(trust, client)) {
    const before = reported.pop();
    // no address at all: the proxy that passed it on is as far as we can tell
    if (before === undefined || isIP(before) === 0) break;
    client = before;
  }
  return client;
};

/** The first four groups of an IPv6 address; its zone and its embedded IPv4 do not reach them. */
const networkOfIPv6 = (address: string): string => {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));
  const left = groupsOf(head);
  // an embedded IPv4 address takes the place of two groups
  const right = tail === undefined ? [] : groupsOf(tail.replace(/\d+(\.\d+){3}$/u, '0:0'));
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':')}::/64`;
};

/**
 * What counts as one client: an IPv4 address, or an IPv6 /64, of which one subscriber has all
 * (RFC 6177).
 */
export const clientOf = (address: string): string =>
  address.includes(':') ? networkOfIPv6(address) : address;
