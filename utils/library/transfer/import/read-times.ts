/** Seconds since 1970, as a text, in milliseconds; null when it is no such time. */
export function readSeconds(text: string | null | undefined): number | null {
  return text && /^\d{1,12}$/.test(text.trim()) ? Number(text) * 1000 : null;
}

/** An ISO 8601 time in milliseconds since 1970; null when it is none. Zones without a colon are known too. */
export function readIso(text: string | null | undefined): number | null {
  const time = Date.parse((text ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? null : time;
}
