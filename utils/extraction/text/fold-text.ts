/**
 * Folds a text to its letters and digits, lower case, so that two printings of the same words compare equal.
 * Marks of Indic and other scripts are kept: without them different words would fold together.
 */
export function foldText(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
