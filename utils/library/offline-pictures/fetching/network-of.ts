/**
 * Where a host is: on this computer (`loopback`), in the local network (`private`), at an address without a router,
 * such as the metadata service of a cloud machine (`link-local`), at an address that no site has (`reserved`), or
 * elsewhere.
 */
export type Network = 'loopback' | 'private' | 'link-local' | 'reserved' | 'public';

/**
 * Returns the network of a host, as `URL.hostname` has it: numeric forms (decimal, hexadecimal, octal, short) are
 * dotted there. Names without a dot, and those reserved for local networks, are private.
 */
export function networkOf(hostname: string): Network {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[')) return networkOfIpv6(name.slice(1, -1));
  if (/^\d+(?:\.\d+){3}$/.test(name)) return networkOfIpv4(name.split('.').map(Number));
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  return !name.includes('.') || LOCAL_NAME.test(name) ? 'private' : 'public';
}

/** RFC 6762, RFC 8375, and what routers and companies use. */
const LOCAL_NAME = /\.(?:local|home\.arpa|internal|intranet|lan|home|corp|private|localdomain)$/;

/** RFC 6890, with the ranges of multicast and carriers (RFC 6598). */
function networkOfIpv4([first = 0, second = 0, third = 0]: readonly number[]): Network {
  if (first === 127) return 'loopback';
  if (first === 10 || (first === 172 && second >= 16 && second < 32)) return 'private';
  if (first === 192 && second === 168) return 'private';
  if (first === 100 && second >= 64 && second < 128) return 'private';
  if (first === 169 && second === 254) return 'link-local';
  if (first === 0 || first >= 224) return 'reserved';
  if (first === 192 && second === 0 && (third === 0 || third === 2)) return 'reserved';
  return first === 198 && (second === 18 || second === 19) ? 'reserved' : 'public';
}

function networkOfIpv6(address: string): Network {
  const groups = expandIpv6(address);
  const [first = 0, second = 0] = groups;
  const isZeroUntil = (end: number) => groups.slice(0, end).every((group) => group === 0);
  if (isZeroUntil(7)) return groups[7] === 1 ? 'loopback' : 'reserved';
  // Addresses that contain one of version 4: mapped, compatible, and translated (RFC 6052, RFC 3056).
  if (isZeroUntil(5) && groups[5] === 0xffff) return networkOfIpv4(bytesOf(groups[6], groups[7]));
  if (isZeroUntil(6)) return networkOfIpv4(bytesOf(groups[6], groups[7]));
  if (first === 0x64 && second === 0xff9b) return networkOfIpv4(bytesOf(groups[6], groups[7]));
  if (first === 0x2002) return networkOfIpv4(bytesOf(second, groups[2]));
  if ((first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfec0) return 'private';
  if ((first & 0xffc0) === 0xfe80) return 'link-local';
  return first >= 0xff00 ? 'reserved' : 'public';
}

/** The eight groups of an address. A URL has no dotted part in it. */
function expandIpv6(address: string): number[] {
  const [start = '', end] = address.split('::');
  const toGroups = (part: string) =>
    part ? part.split(':').map((text) => Number.parseInt(text, 16)) : [];
  const [before, after] = [toGroups(start), toGroups(end ?? '')];
  const gap = Math.max(0, 8 - before.length - after.length);
  return [...before, ...new Array<number>(gap).fill(0), ...after];
}

const bytesOf = (high = 0, low = 0): number[] => [high >> 8, high & 255, low >> 8, low & 255];
