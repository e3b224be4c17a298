import { toIsoDate } from './to-iso-date';

const YEAR_FIRST = /((?:19|20)\d\d)[-./年년]\s?(\d{1,2})[-./月월]\s?(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?((?:19|20)?\d\d)(?!\d)/;
const DAY_AND_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s)?([^\s\d,.]{3,}|[^\s\d,]{1,3}\.[^\s\d,]{1,3})[.,]?\s(?:del?\s)?((?:19|20)\d\d)/;
const MONTH_AND_DAY = /([^\s\d,.]{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)/;
const TIME = /^(\D{0,16}?)(\d{1,2})[:h時시点點]\s?(\d{2})(?::\d{2})?[분分]?\s?([ap])?\.?m?\b/i;
/** The time zone after a time, if it is written in figures or has only one meaning. */
const ZONE = /^\s?\(?(?:(?:GMT|UTC)([+-]\d{1,2})?|([JK]ST))/;
/** Thai dates count from 543 BC. */
const BUDDHIST_ERA = 543;
const THAI_YEAR = /(?<=[\u0e00-\u0e7f]\D{0,9})25\d\d/;
const AFTERNOON = /오후|午後|下午|晚上/;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Names that share this many first letters are the same month. */
const SHORTEST_MONTH = 3;

/**
 * Returns the first date in a line of text in ISO 8601, with the time if one follows: in figures, or with a month name
 * in the language (BCP 47) or in English. The day comes before the month except in American English. Null if there is
 * none.
 */
export function findDate(line: string, language: string): string | null {
  const text = line
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(THAI_YEAR, (year) => String(Number(year) - BUDDHIST_ERA))
    .replace(/ (?:tháng|năm) (?=\d)/g, '/');
  const isAmerican = /^en-us/i.test(language.replace('_', '-'));
  const ways: [RegExp, (found: string[]) => (string | number | undefined)[]][] = [
    [YEAR_FIRST, ([, year, month, day]) => [year, month, day]],
    [DAY_AND_MONTH, ([, day, month, year]) => [year, monthOf(month, language), day]],
    [MONTH_AND_DAY, ([, month, day, year]) => [year, monthOf(month, language), day]],
    [
      DAY_FIRST,
      ([whole = '', day, month, year]) =>
        isAmerican && whole.includes('/') ? [year, day, month] : [year, month, day],
    ],
  ];
  for (const [pattern, order] of ways) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year, month, day] = order(found).map((part) => String(part ?? 0));
    const after = TIME.exec(text.slice(found.index + found[0].length));
    const date = `${year?.padStart(4, '20')}-${month}-${day}`;
    return toIsoDate(after ? `${date} ${hourOf(after)}:${after[3]}${zoneOf(after)}` : date);
  }
  return null;
}

/** Returns the date in a text, in the first of the languages that finds one: templates declare wrong ones. */
export function findDateIn(text: string, languages: readonly (string | null)[]): string | null {
  for (const language of [...languages, 'en']) {
    const date = language ? findDate(text, language) : null;
    if (date !== null) return date;
  }
  return null;
}

/** Returns the hour from 0 to 23 of a time like "4:35 pm" or "오후 4:35". */
function hourOf([, before = '', written = '', , half = '']: RegExpExecArray): number {
  const hour = Number(written);
  if (hour < 12 && (/p/i.test(half) || AFTERNOON.test(before))) return hour + 12;
  return hour === 12 && /a/i.test(half) ? 0 : hour;
}

/** Returns the offset after a time, as "+07", or "Z"; empty if there is none. */
function zoneOf({ 0: time, input, index }: RegExpExecArray): string {
  const zone = ZONE.exec(input.slice(index + time.length));
  if (!zone) return '';
  const hours = zone[2] ? 9 : Number(zone[1] ?? 0);
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}`;
}

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Returns the number of a month by the beginning of its name; 0 if there is no match. */
function monthOf(name: string | undefined, language: string): number {
  const written = name?.toLowerCase() ?? '';
  let [best, length] = [0, SHORTEST_MONTH - 1];
  const local = /^en\b/i.test(language)
    ? []
    : [monthsIn(language, 'long'), monthsIn(language, 'short')];
  for (const names of [...local, ENGLISH_MONTHS]) {
    for (const [index, month] of names.entries()) {
      const common = sharedLetters(month, written);
      if (common > length) [best, length] = [index + 1, common];
    }
    if (best > 0) break;
  }
  return best;
}

/** Returns the month names as used in dates: many languages decline them. */
function monthsIn(language: string, month: 'long' | 'short'): string[] {
  const format = createFormat(language, month);
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2001, index, 15));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
  });
}

function createFormat(language: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const options = { day: 'numeric', month, timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(language.replace('_', '-'), options);
  } catch {
    // The declared language may be invalid.
    return new Intl.DateTimeFormat('en', options);
  }
}

function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;

/** Returns the date in the path of an address ("/2026/03/12/"); null if there is none. */
export function findDateInAddress(url: string): string | null {
  const found = IN_ADDRESS.exec(url);
  return found && toIsoDate(found.slice(1).join('-'));
}
