import { foldForSearch } from '@/utils/article/text/fold-for-search';
import { SEARCH_FIELDS, SEARCHED_STATES, type SearchedState, type SearchFieldName } from './query';

/** What suggestions are derived from. */
export interface SearchVocabulary {
  /** The values in the library, the most frequent first. Called only when they are needed. */
  tag(): readonly string[];
  site(): readonly string[];
  author(): readonly string[];
  /** How the interface names fields and states: typing a word of such a name suggests them too. */
  fieldNames: Readonly<Record<SearchFieldName, string>>;
  stateNames: Readonly<Record<SearchedState, string>>;
  /** Milliseconds since 1970. */
  now: number;
}

/** A way to continue a search. */
export interface SearchSuggestion {
  /** As it is written in the search: `tag:` or `tag:"deep sea"`. */
  label: string;
  /** The name in the interface; null where the label is enough. */
  name: string | null;
  /** The search with it, and where the caret belongs. */
  text: string;
  caret: number;
  /** Whether it is complete. If not, its values can be suggested next. */
  isComplete: boolean;
}

/** The most suggestions at a time. */
const MAX_SUGGESTIONS = 8;

// The last token before the caret: a dash, a field, and text that a quotation mark may begin.
const LAST_PIECE =
  /(?:^|\s)(?<dash>[-−–]?)(?:(?<field>tag|site|author|is|published|before|after):)?(?:(?<quote>["“”„«»])(?<quoted>[^"“”„«»]*)|(?<plain>[^\s"“”„«»]*))$/iu;
const QUOTES = /["“”„«»]/u;

/**
 * Suggests completions of the word before the caret: fields whose name begins with it, or the values of its field. With
 * `isAsked`, an empty word suggests every field.
 */
export function suggestSearch(
  text: string,
  caret: number,
  vocabulary: SearchVocabulary,
  isAsked = false,
): SearchSuggestion[] {
  const [before, after] = [text.slice(0, caret), text.slice(caret)];
  const groups = LAST_PIECE.exec(before)?.groups;
  // The caret is inside a word.
  if (!groups || /^\S/.test(after)) return [];
  const { dash = '', quote, quoted, plain } = groups;
  const field = SEARCH_FIELDS.find((name) => name === groups['field']?.toLowerCase());
  const typed = quoted ?? plain ?? '';
  const start =
    before.length - typed.length - (quote?.length ?? 0) - (field ? field.length + 1 : 0);
  const head = before.slice(0, start);
  const sign = dash && '-';
  if (field) {
    return valuesOf(field, typed, vocabulary).map(({ value, name }) => {
      const written = `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
      const space = /^\s/.test(after) ? '' : ' ';
      return {
        label: sign + written,
        name,
        text: `${head}${written}${space}${after}`,
        caret: head.length + written.length + 1,
        isComplete: true,
      };
    });
  }
  if (quote !== undefined || (isTooShort(typed) && !(isAsked && typed === ''))) return [];
  return SEARCH_FIELDS.filter((name) => beginsWith(typed, name, vocabulary.fieldNames[name])).map(
    (name) => ({
      label: `${sign}${name}:`,
      name: vocabulary.fieldNames[name],
      text: `${head}${name}:${after}`,
      caret: head.length + name.length + 1,
      isComplete: false,
    }),
  );
}

/** One Latin letter begins too many words. */
const isTooShort = (typed: string): boolean => /^[ -~]?$/.test(typed);

interface Value {
  value: string;
  name: string | null;
}

function valuesOf(field: SearchFieldName, typed: string, vocabulary: SearchVocabulary): Value[] {
  const folded = foldForSearch(typed);
  return knownValues(field, vocabulary)
    .filter(({ value, name }) => !QUOTES.test(value) && beginsWith(typed, value, name ?? ''))
    .filter(({ value }) => foldForSearch(value) !== folded)
    .slice(0, MAX_SUGGESTIONS);
}

function knownValues(field: SearchFieldName, vocabulary: SearchVocabulary): Value[] {
  switch (field) {
    case 'tag':
    case 'site':
    case 'author':
      return vocabulary[field]().map((value) => ({ value, name: null }));
    case 'is':
      return SEARCHED_STATES.map((value) => ({ value, name: vocabulary.stateNames[value] }));
    case 'published':
    case 'before':
    case 'after':
      return recentPeriods(vocabulary.now).map((value) => ({ value, name: null }));
  }
}

/** This month and the one before, this year and the two before, as a search writes them. */
function recentPeriods(now: number): string[] {
  const today = new Date(now);
  const year = today.getFullYear();
  const monthAgo = (count: number) => {
    const month = new Date(year, today.getMonth() - count, 1);
    return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, '0')}`;
  };
  return [monthAgo(0), monthAgo(1), String(year), String(year - 1), String(year - 2)];
}

/** Whether a word of one of the texts begins with what is typed. */
function beginsWith(typed: string, ...texts: readonly string[]): boolean {
  const folded = foldForSearch(typed);
  return texts.some((text) => ` ${foldForSearch(text)}`.includes(` ${folded}`));
}
