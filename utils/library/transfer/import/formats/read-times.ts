/** Converts seconds since 1970 to milliseconds; null if the text is not such a time. */
export function readSeconds(text: string | null | undefined): number | null {
  return text && /^\d{1,12}$/.test(text.trim()) ? Number(text) * 1000 : null;
}

/**
 * Parses an ISO 8601 time to milliseconds since 1970; null if it is invalid. The zone may lack its colon, and a space
 * may replace the T.
 */
export function readIso(text: string | null | undefined): number | null {
  const time = Date.parse(
    (text ?? '')
      .trim()
      .replace(/^(\S+) (?=\d)/, '$1T')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2'),
  );
  return Number.isNaN(time) ? null : time;
}
