/**
 * Titles and abbreviations followed by another word, in languages that write them with a full stop. Those that often
 * end a sentence ("etc.", "Inc.") are left out: if a lower-case letter follows, the sentence continues anyway.
 */
const CONTINUING_ABBREVIATIONS = new Set(
  [
    'mr mrs ms mx dr prof st rev fr hon gen col lt sgt cpl maj adm cmdr gov sen rep pres supt',
    'vs cf eg ie no nos vol fig figs pp ch sec art approx est ca al mt ft',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'mme mlle mgr hr fru nr bd bzw evtl ggf vgl sog inkl exkl zzgl dipl ing',
    'sra srta dn dña ud uds sig dott avv on',
  ]
    .join(' ')
    .split(' '),
);

/** Languages that write ordinal numbers with a full stop: "am 3. März". */
const WITH_ORDINAL_STOPS = new Set(
  'bs cs da de et fi fo hr hu is lt lv nb nn no pl sk sl sr tr'.split(' '),
);

/** Initials: "J.", "U.S."; a lone "I." is a word. */
const INITIALS = /(?:^|[\s([“‘"'«„–—-])(?:(?:\p{Lu}\.\s?)+|(?!I))\p{Lu}\.$/u;
/** "e.g.", "z. B." */
const SMALL_INITIALS = /(?:^|[\s([“‘"'«„–—-])(?:\p{Ll}\.\s?)*\p{Ll}\.$/u;

/**
 * Whether a sentence continues after an apparent end: `before` ends there, `after` begins there, both trimmed. A wrong
 * yes only shortens a pause, so doubtful cases return true.
 */
export function sentenceContinues(before: string, after: string, lang: string | null): boolean {
  // "“Stop!” she said."
  if (/^[\p{Ll}]/u.test(after)) return true;
  if (!before.endsWith('.') || /^[“‘"«„]/.test(after)) return false;
  const word = /(\p{L}+)\.$/u.exec(before)?.[1];
  if (word && CONTINUING_ABBREVIATIONS.has(word.toLowerCase())) return true;
  if (INITIALS.test(before)) return true;
  if (SMALL_INITIALS.test(before) && !/[ap]\.\s?m\.$/i.test(before)) return true;
  return isNumberOnly(before) || isOrdinal(before, lang);
}

/** The number of a list item: "1. Take the boat." */
const isNumberOnly = (before: string): boolean => /^[\p{N}.]{1,6}$/u.test(before);

function isOrdinal(before: string, lang: string | null): boolean {
  const language = lang?.split(/[-_]/)[0]?.toLowerCase();
  return (
    language !== undefined &&
    WITH_ORDINAL_STOPS.has(language) &&
    /(?:^|[^\p{N}.,])\p{N}{1,2}\.$/u.test(before)
  );
}
