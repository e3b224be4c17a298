/** Marks that mean something wherever they stand. */
const ANYWHERE = /[\\`*_[\]<~]/g;
/** What would be read as a character reference. */
const REFERENCE = /&(?=#?\w+;)/g;
/** Marks that mean something at the start of a line: bullets, rules, underlines, quotes, headings. */
const AT_START = /^(?:[-+](?=\s|$)|-{2,}|=+|>|#{1,6}(?=\s|$))/;
/** A number at the start of a line that would begin a list. */
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** Writes a text so that Markdown (CommonMark and GitHub's tables, strikes and bare HTML) reads it as that text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(AT_START, '\\$&')
    .replace(NUMBER_AT_START, '$1\\$2');
}

/** An address as the target of a link, with nothing in it that would end the link. It leads to the same place. */
export const toLinkTarget = (address: string): string =>
  address.replace(/[()<>\s\\]/g, (mark) => {
    const escaped = encodeURIComponent(mark);
    return escaped === mark ? `%${mark.charCodeAt(0).toString(16)}` : escaped;
  });
