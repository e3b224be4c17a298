/** Characters with a meaning anywhere in Markdown. */
const ANYWHERE = /[\\`*_[\]<~]/g;
/** An ampersand that would start a character reference. */
const REFERENCE = /&(?=#?\w+;)/g;
/** Characters with a meaning at the start of a line: bullets, rules, underlines, quotes, headings. */
const AT_START = /^(?:[-+](?=\s|$)|-{2,}|=+|>|#{1,6}(?=\s|$))/;
/** A number that would start a list. */
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** Escapes text so that Markdown (CommonMark and GitHub's extensions) shows it unchanged. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(AT_START, '\\$&')
    .replace(NUMBER_AT_START, '$1\\$2');
}

/** Escapes an address for a link target, without changing where it leads. */
export const toLinkTarget = (address: string): string =>
  address.replace(/[()<>\s\\]/g, (mark) => {
    const escaped = encodeURIComponent(mark);
    return escaped === mark ? `%${mark.charCodeAt(0).toString(16)}` : escaped;
  });
