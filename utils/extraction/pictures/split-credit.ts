import { hasEastAsian } from '@/utils/article/text/east-asian';
import { NO_LETTERS } from '@/utils/article/text/letters';
import { squeezeText } from '../text/squeeze-text';
import { AGENCY_NAME, CREDIT_LABEL } from './caption-grammar';

/** A caption parted from the line that says who made the picture. */
export interface CaptionParts {
  caption: string;
  credit: string | null;
}

/** A credit is a name or two; more than this is a sentence of the caption. Characters. */
const LONGEST_CREDIT = 120;
const LONGEST_NAMES = 60;
const LONGEST_EAST_ASIAN_CREDIT = 20;

/** Where a phrase may begin: after a full stop, a dash or a slash, at any word. */
const PHRASE_BOUNDARY = new RegExp(
  `(?:^|[.!?…。"”»)\\]]\\s*|\\s[|/–—-]\\s+|\\s+|(?=©|ⓒ|（[cＣ]）))(?=[©ⓒ(（]|[^${NO_LETTERS}\\d])`,
  'g',
);
/** A label of one or two words, and the sign after it. */
const LABEL_WITH_SIGN = /^[^\s:：=]+(?:\s[^\s:：=]+)?\s*[:：=]/;

/**
 * Parts a printed caption from the credit at its end (or, rarely, its start): in brackets, after a label ("Photo: …"),
 * after a slash, or as a last phrase without a full stop that names an agency or only names.
 * A text without a credit comes back whole.
 */
export function splitCredit(printed: string): CaptionParts {
  const text = squeezeText(printed);
  for (const split of [
    splitBracketed,
    splitLabelled,
    splitSlashed,
    splitLastPhrase,
    splitLeading,
  ]) {
    const parts = split(text);
    if (parts) return tidyParts(parts);
  }
  return { caption: text, credit: null };
}

function tidyParts({ caption, credit }: { caption: string; credit: string }): CaptionParts {
  // What is left may be a credit too: two pictures in one, or an agency and its client.
  if (
    caption &&
    caption.length <= LONGEST_CREDIT &&
    (isLabelled(caption.replace(/^[([]/, '')) || isAgencyOnly(caption))
  )
    return { caption: '', credit: `${tidyCredit(caption)} ${tidyCredit(credit)}` };
  return { caption: tidyCaption(caption), credit: tidyCredit(credit) };
}

type Split = { caption: string; credit: string } | null;

/** "…at the harbour. (Photo: Ada Brook)" · "… [사진=연합뉴스]" */
function splitBracketed(text: string): Split {
  const found = /^(.*?)\s*[([［（【<〈]([^()[\]［］（）【】<>〈〉]{2,})[)\]］）】>〉]\.?$/s.exec(
    text,
  );
  const [, caption = '', credit = ''] = found ?? [];
  const isCredit = isLabelled(credit) || isAgencyLine(credit) || MADE_BY.test(credit);
  return found && isCredit ? { caption, credit } : null;
}

/** "(… photographs)", "(… provides)": labels that follow the name. */
const MADE_BY = /(?:撮影|提供|写真|撮|摄|供图|사진|제공)$/;

/** "…at the harbour. Photograph: Ada Brook" · "…am Hafen. © dpa" */
function splitLabelled(text: string): Split {
  // Only the end of the text is looked at: a credit is short.
  PHRASE_BOUNDARY.lastIndex = Math.max(0, text.length - LONGEST_CREDIT - 4);
  for (const boundary of text.matchAll(PHRASE_BOUNDARY)) {
    const at = boundary.index + boundary[0].length;
    const credit = text.slice(at);
    const caption =
      text.slice(0, boundary.index) + (/^[.!?…。"”»)\]]/.exec(boundary[0])?.[0] ?? '');
    if (credit.length > LONGEST_CREDIT || !isLabelled(credit)) continue;
    // A label in mid-sentence is a word like any other, unless a sign says otherwise.
    const opensPhrase =
      at === 0 ||
      !/^\s+$/.test(boundary[0]) ||
      /^(?:©|ⓒ|[(（][cＣ][)）])/i.test(credit) ||
      LABEL_WITH_SIGN.test(credit);
    if (opensPhrase) return { caption, credit };
  }
  return null;
}

/** "…at the harbour / Ada Brook / The Quay" · "…이동하고 있다. /뉴스1" */
function splitSlashed(text: string): Split {
  const [first = '', ...rest] = text.split(/\s\/\s/);
  if (rest.length > 1 && rest.every((part) => part.length < LONGEST_NAMES / 2))
    return { caption: first, credit: rest.join(' / ') };
  const found = /^(.+?)\s*(?:\s\/|\/\s|\s\|)\s*([^/|]{2,60})$/s.exec(text);
  const [, caption = '', credit = ''] = found ?? [];
  return found && caption.length > credit.length && isNameLine(credit) ? { caption, credit } : null;
}

/** "…on Tuesday. AFP-Yonhap" */
function splitLastPhrase(text: string): Split {
  const found = /^(.*[^\s.]{2,}[.!?…。]["”’»)]?)\s*([^.!?。]{2,80})$/s.exec(text);
  const [, caption = '', credit = ''] = found ?? [];
  return found && (isAgencyLine(credit) || isNameLine(credit)) ? { caption, credit } : null;
}

/** "Photo: Ada Brook. The harbour at dawn." and a credit that is all there is. */
function splitLeading(text: string): Split {
  if (text.length <= LONGEST_CREDIT && (isLabelled(text) || isAgencyOnly(text)))
    return { caption: '', credit: text };
  return null;
}

/** Whether a line of its own beside a caption is a credit: labelled, an agency's, or nothing but names. */
export function isCreditLine(line: string): boolean {
  return (
    line.length > 1 &&
    line.length <= LONGEST_CREDIT &&
    (isLabelled(line.replace(/^[([]/, '')) ||
      isAgencyLine(line) ||
      (line.length <= LONGEST_NAMES && isNameLine(line)))
  );
}

const isLabelled = (text: string): boolean => CREDIT_LABEL.test(text.trim());

const isAgencyLine = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && AGENCY_NAME.test(text) && wordsOf(text).length <= 10;

const isAgencyOnly = (text: string): boolean =>
  isAgencyLine(text) &&
  isNameLine(text, 10) &&
  // Without gaps between words, a sentence is one word that has no small letters.
  (text.length <= LONGEST_EAST_ASIAN_CREDIT || !hasEastAsian(text));

/** A few words, each written as names are: with a capital, or without case at all. */
function isNameLine(text: string, most = 5): boolean {
  const words = wordsOf(text);
  const particle =
    /^(?:of|via|for|de|di|da|von|van|der|du|la|le|and|und|et|y|e|by|images?|pictures?|photos?|press)$/;
  return (
    words.length > 0 &&
    words.length <= most &&
    words.every((word) => particle.test(word) || !isLowerCase(word.charAt(0))) &&
    !/\d{3}|(?:^|\s)\d/.test(text)
  );
}

const isLowerCase = (letter: string): boolean => letter !== letter.toUpperCase();

const wordsOf = (text: string): string[] => text.split(/[\s/,|·&-]+/).filter(Boolean);

const tidyCaption = (caption: string): string =>
  squeezeText(caption)
    .replace(/\s*[|/·–—-]$/, '')
    .trim();

/** Takes the brackets and slashes off a credit that only part it from the caption. */
export const tidyCredit = (credit: string): string =>
  squeezeText(credit).replace(/^[([|/·\s]+|[)\]|/·\s]+$/g, '');
