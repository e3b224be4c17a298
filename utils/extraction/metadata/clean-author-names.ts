import { LETTER } from '@/utils/article/text/letters';
import { foldText } from '../text/fold-text';
import { squeezeText } from '../text/squeeze-text';
import { isPersonName } from './is-person-name';

const OPENING =
  /^(?:(?:written|reported|posted|published|words|text|story|von|autor(?:in)?|auteur|autore|skrevet|bericht)\s*(?:by|von|par|av|af|:)?\s+|(?:by|von|par|por|di|da|door|af|av|oleh|od|text|texte|texto|testo|tekst|teksti)\s*:?\s+|(?:by|von|par|por|autor|author|authors|redaktion|text|글|기자|文|取材|记者|責編|责编|责任编辑)\s*[:：=]\s*)/i;
const BETWEEN =
  /\s*(?:[,;|•·、，]|\s\/\s|(?<=[a-z])\/(?=[A-Z])|\s(?:and|und|et|y|e|och|og|en|ja|ve|dan|with|mit|avec|&|\+)\s)\s*/;
const ROLE =
  /\b(?:editor|reporter|correspondent|writer|staff|journalist|columnist|chief|desk|contributor|producer|\w*redakteur(?:in)?|redaktion|korrespondent|reporterin|volont[äa]r|chefred\w+|professor|director|analyst|team|newsroom)\b/i;
const NO_NAME =
  /@|https?:|www\.|\.(?:com|net|org)\b|\d{3,}|^(?:admin|staff|editorial|redaktion|news|unknown|anonymous|null|undefined|guest|none|stand|by|von|par|por|und|and|et)$|^(?:foto|photo|bild|video|illustration|grafik|graphic)s?\b/i;
const REPORTER_SUFFIX = /\s*(?:선임)?(?:기자|특파원|논설위원|객원기자|인턴기자|記者|记者)\s*$/;
const EDGES = /^[\s:(（–—-]+|[\s:)）–—.-]+$/g;

/** A name is short. Characters. */
const LONGEST_NAME = 60;

/**
 * Makes a list of names out of what pages write as authors: "By Ada Brook and Otto Renn, Staff Writers" gives two.
 * Addresses, the site's own name and bare roles are left out; each name appears once, as first printed. Where the site
 * signs together with others that are no persons ("The Courier and AFP"), the line is one name.
 */
export function cleanAuthorNames(written: readonly string[], siteName: string): string[] {
  const site = foldText(siteName);
  const seen = new Set([site]);
  return written.flatMap(squeezeText).flatMap((line) => {
    const whole = tidy(line);
    const parts = whole.split(BETWEEN).map(tidy);
    const others = parts.filter((part) => foldText(part) !== site);
    const isJoint = others.length > 0 && others.length < parts.length && !others.some(isPersonName);
    const names = isJoint ? [whole] : parts;
    return names.filter((name, index) => {
      if (!isName(name) || (index > 0 && isRole(name)) || seen.has(foldText(name))) return false;
      return seen.add(foldText(name));
    });
  });
}

/** Whether a name is a role: "Staff Writer". */
export const isRole = (name: string): boolean => ROLE.test(name);

const isName = (name: string): boolean =>
  name !== '' && name.length <= LONGEST_NAME && LETTER.test(name) && !NO_NAME.test(name);

const tidy = (written: string): string =>
  squeezeText(
    written.replace(EDGES, '').replace(OPENING, '').replace(REPORTER_SUFFIX, '').replace(EDGES, ''),
  );
