const ISO_LIKE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i;

const two = (part: string | undefined): string => (part ?? '0').padStart(2, '0');

/**
 * Returns a machine-readable date as ISO 8601, with the page's offset if it has one. Understands ISO and its common
 * variants, RFC 2822, and seconds or milliseconds since 1970. Null for anything else and for years outside 1800 to
 * 2100.
 */
export function toIsoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const iso = ISO_LIKE.exec(text);
  const date = iso ? fromParts(iso) : fromOther(text);
  const year = Number(date?.slice(0, 4));
  return date && !Number.isNaN(Date.parse(date)) && year >= 1800 && year <= 2100 ? date : null;
}

function fromParts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour === undefined
    ? date
    : `${date}T${two(hour)}:${two(minute)}:${two(second)}${toOffset(zone)}`;
}

function toOffset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromOther(text: string): string | null {
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
  if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?/.exec(text);
  if (compact) return fromParts(compact);
  if (!/\d{4}/.test(text) || !/[a-z]{3}/i.test(text)) return null;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
