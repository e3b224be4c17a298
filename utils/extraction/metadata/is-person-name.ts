import { hasEastAsian } from '@/utils/article/text/east-asian';

/** Endings of the names of East Asian publishers and agencies. */
const EAST_ASIAN_PUBLISHER = /(?:社|報|报|新聞|新闻|日報|通信|일보|뉴스|신문|web|デジタル)$/i;

/** The legal form at the end of a company's name. */
const COMPANY = /\s(?:inc|llc|ltd|limited|gmbh|corp|co|plc|s\.?a|pty)\.?$/i;

/**
 * Whether a name looks like a person's: two or more words that begin with a capital (in scripts that have capitals), or
 * a short East Asian name. Agencies of one word, initials and addresses do not match.
 */
export function isPersonName(name: string): boolean {
  if (hasEastAsian(name)) return name.length <= 12 && !EAST_ASIAN_PUBLISHER.test(name);
  if (COMPANY.test(name)) return false;
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    words.length < 7 &&
    isCapital(first) &&
    isCapital(last) &&
    words.every((word) => isCapital(word) || word.length <= LONGEST_PARTICLE)
  );
}

/** Longer words in small letters are no parts of a name, unlike "de", "van der" and "della". Characters. */
const LONGEST_PARTICLE = 5;

const isCapital = ([initial = '']: string): boolean => initial === initial.toUpperCase();
