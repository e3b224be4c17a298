import { unwrap } from '@/utils/dom/move-nodes';
import { toStrictAddress } from '@/utils/export/to-strict-address';
import { isFormula } from '@/utils/sanitisation/mathml';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Sizes and spans. The EPUB schema allows no zero. */
const COUNT = /^[1-9]\d{0,3}$/;
const NUMBER = /^-?\d{1,9}$/;

/** The attributes allowed on each element in a book, with patterns for their values. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  '*': { dir: /^(?:ltr|rtl|auto)$/, title: /\S/, lang: /\S/ },
  a: { href: /./ },
  img: { src: /./, alt: /^/, width: COUNT, height: COUNT },
  td: { colspan: COUNT, rowspan: COUNT },
  th: { colspan: COUNT, rowspan: COUNT, scope: /^(?:row|col|rowgroup|colgroup)$/ },
  ol: { start: NUMBER, reversed: /^/ },
  li: { value: NUMBER },
  details: { open: /^/ },
};

/** The values of Boolean attributes in MathML. */
const TRUTH = /^(?:true|false)$/;

/** The attributes allowed in formulas, on any element. */
const ALLOWED_IN_FORMULAS: Readonly<Record<string, RegExp>> = {
  display: /^(?:block|inline)$/,
  alttext: /\S/,
  mathvariant: /^[a-z-]+$/,
  form: /^(?:prefix|infix|postfix)$/,
  columnalign: /^(?:left|center|right)$/,
  linethickness: /^\d+(?:\.\d+)?(?:px|em)?$/,
  width: /^\d+(?:\.\d+)?em$/,
  stretchy: TRUTH,
  fence: TRUTH,
  separator: TRUTH,
  accent: TRUTH,
  accentunder: TRUTH,
  displaystyle: TRUTH,
  movablelimits: TRUTH,
  largeop: TRUTH,
};

/**
 * Removes attributes that the EPUB schema does not allow, in place. Languages are set as `lang` and `xml:lang`,
 * addresses are strictly escaped, and every picture gets an `alt`.
 */
export function keepBookAttributes(body: DocumentFragment): void {
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const allowed = isFormula(element)
        ? ALLOWED_IN_FORMULAS[name]
        : (ALLOWED[element.localName]?.[name] ?? ALLOWED['*']?.[name]);
      if (!allowed?.test(value)) element.removeAttribute(name);
    }
    if (!isFormula(element)) writeLanguage(element, toLanguageTag(element.getAttribute('lang')));
  }
  for (const item of body.querySelectorAll('ul > li[value]')) item.removeAttribute('value');
  for (const image of body.querySelectorAll('img:not([alt])')) image.setAttribute('alt', '');
  for (const link of body.querySelectorAll('a')) tidyLink(link);
  for (const turned of body.querySelectorAll('bdo:not([dir])')) unwrap(turned);
}

/** Sets an element's language in both attributes, or removes it if null. */
export function writeLanguage(element: Element, tag: string | null): void {
  if (!tag) {
    element.removeAttribute('lang');
    return;
  }
  element.setAttribute('lang', tag);
  element.setAttributeNS(XML, 'xml:lang', tag);
}

/** Returns the canonical form of a language tag (BCP 47), or null if it is invalid. */
export function toLanguageTag(tag: string | null): string | null {
  try {
    return (tag && Intl.getCanonicalLocales(tag)[0]) || null;
  } catch {
    return null;
  }
}

function tidyLink(link: Element): void {
  const address = toStrictAddress(link.getAttribute('href') ?? '');
  if (address) link.setAttribute('href', address);
  else unwrap(link);
}
