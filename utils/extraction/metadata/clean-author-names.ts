import { LETTER } from '@/utils/article/letters';
import { foldText } from '../text/fold-text';
import { squeezeText } from '../text/squeeze-text';

const OPENING =
  /^(?:(?:written|reported|posted|published|words|text|story|von|autor(?:in)?|auteur|autore|skrevet|bericht)\s*(?:by|von|par|av|af|:)?\s+|(?:by|von|par|por|di|da|door|af|av|oleh|od|door|text|texte|texto|testo|tekst|teksti|foto)\s*:?\s+|(?:by|autor|author|authors|redaktion|text|글|기자|文|取材)\s*[:：=]\s*)/i;
const BETWEEN = /\s*(?:[,;|•·]|\s\/\s|\s(?:and|und|et|y|e|och|og|en|ja|ve|dan|&|\+)\s|、|，)\s*/i;
const ROLE =
  /\b(?:editor|reporter|correspondent|writer|staff|journalist|columnist|chief|desk|contributor|producer|redakteur|redaktion|korrespondent|reporterin|volont[äa]r|chefred\w+|professor|director|analyst|team|newsroom)\b/i;
const NO_NAME =
  /@|https?:|www\.|\.(?:com|net|org)\b|\d{3,}|^(?:admin|staff|editorial|redaktion|news|unknown|anonymous|null|undefined|guest|none)$/i;
const REPORTER_SUFFIX = /\s*(?:선임)?(?:기자|특파원|논설위원|객원기자|인턴기자|記者|记者)\s*$/;

/** A name is short. Characters. */
const LONGEST_NAME = 60;

/**
 * Makes a list of names out of what pages write as authors: "By Ada Brook and Otto Renn, Staff Writers" gives two.
 * Addresses, the site's own name and bare roles are left out; each name appears once, as first printed.
 */
export function cleanAuthorNames(written: readonly string[], siteName: string): string[] {
  const names = written.flatMap((line) => squeezeText(line).replace(OPENING, '').split(BETWEEN));
  const seen = new Set<string>([foldText(siteName)]);
  return names.flatMap((part, index) => {
    const name = squeezeText(part)
      .replace(OPENING, '')
      .replace(REPORTER_SUFFIX, '')
      .replace(/^[\s:–—-]+|[\s:–—.-]+$/g, '');
    const isRole = index > 0 && ROLE.test(name);
    if (
      !name ||
      name.length > LONGEST_NAME ||
      !LETTER.test(name) ||
      NO_NAME.test(name) ||
      isRole ||
      seen.has(foldText(name))
    )
      return [];
    seen.add(foldText(name));
    return [name];
  });
}
