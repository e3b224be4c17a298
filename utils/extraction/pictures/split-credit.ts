import { hasEastAsian } from '@/utils/article/text/east-asian';
import { NO_LETTERS } from '@/utils/article/text/letters';
import { squeezeText } from '@/utils/article/text/squeeze-text';
import { trimEnd } from '@/utils/article/text/trim-end';
import { AGENCY_NAME, CREDIT_LABEL } from './caption-grammar';
import { isControlText } from './is-caption-text';

/** A caption separated from its credit. */
export interface CaptionParts {
  caption: string;
  credit: string | null;
}

/** A credit is a name or two; longer text is a sentence of the caption. Characters. */
const LONGEST_CREDIT = 120;
const LONGEST_NAMES = 60;
const LONGEST_LABELLED = 250;
const LONGEST_EAST_ASIAN_CREDIT = 20;
/** Most words of a line of names, and of one with an agency or a client. */
const MAX_NAMES = 5;
const MAX_WITH_CLIENT = 8;

/** Where a phrase may begin: after a full stop, a dash or a slash, or at any word. */
const PHRASE_BOUNDARY = new RegExp(
  `(?:^|[.!?…。"”»)\\]]\\s*|\\s[|/–—-]\\s+|\\s+|(?=©|ⓒ|（[cＣ]）))(?=[©ⓒ(（]|[^${NO_LETTERS}\\d])`,
  'g',
);
/** A label of one or two words followed by a sign. */
const LABEL_WITH_SIGN = /^[^\s:：=]+(?:\s[^\s:：=]+)?\s*[:：=＝]/;

/**
 * Separates a printed caption from the credit at its end (or, rarely, its start): in brackets, after a label ("Photo:
 * …"), after a slash, or as a last phrase without a full stop that names an agency or only names. A text without a
 * credit is returned unchanged.
 */
export function splitCredit(printed: string): CaptionParts {
  const text = squeezeText(printed);
  if (isCreditAlone(text)) return { caption: '', credit: tidyCredit(text) };
  for (const split of [
    splitBracketed,
    splitLabelled,
    splitEastAsian,
    splitLastPhrase,
    splitSlashed,
    splitLeading,
  ]) {
    const parts = split(text);
    if (parts) return tidyParts(parts);
  }
  return { caption: text, credit: null };
}

function tidyParts({ caption, credit }: { caption: string; credit: string }): CaptionParts {
  // The rest may be a credit too: two pictures in one, or an agency and its client.
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
  const found = /^(.*?)\s?[([［（【<〈]([^()[\]［］（）【】<>〈〉]{2,})[)\]］）】>〉]\.?$/s.exec(
    text,
  );
  const [, caption = '', credit = ''] = found ?? [];
  const isCredit =
    isLabelled(credit) ||
    isAgencyLine(credit) ||
    MADE_BY.test(credit) ||
    (/^(?:photo|foto) /i.test(credit) && isNameLine(credit.slice(5)));
  return found && isCredit ? { caption, credit } : null;
}

/** "(… photographs)", "(… provides)": labels that follow the name. */
const MADE_BY = /(?:撮影|提供|写真|撮|摄|供图|사진|제공)$/;

/** "港に船が入る＝13日、須磨市で、海野渚撮影" · "港に船が入る＝ロイター" */
function splitEastAsian(text: string): Split {
  if (!hasEastAsian(text)) return null;
  const at = Math.max(text.lastIndexOf('、'), text.lastIndexOf('＝'), text.lastIndexOf('='));
  const credit = text.slice(at + 1).trim();
  const isCredit =
    at > 0 &&
    credit.length <= LONGEST_EAST_ASIAN_CREDIT &&
    !/[。.]/.test(credit) &&
    (/撮影$/.test(credit) || isAgencyOnly(credit));
  return isCredit ? { caption: text.slice(0, at), credit } : null;
}

/** "…at the harbour. Photograph: Ada Brook" · "…am Hafen. © dpa" */
function splitLabelled(text: string): Split {
  // Credits are short, so only the end of the text is searched.
  PHRASE_BOUNDARY.lastIndex = Math.max(0, text.length - LONGEST_CREDIT - 4);
  for (const boundary of text.matchAll(PHRASE_BOUNDARY)) {
    const at = boundary.index + boundary[0].length;
    const credit = text.slice(at);
    const caption =
      text.slice(0, boundary.index) + (/^[.!?…。"”»)\]]/.exec(boundary[0])?.[0] ?? '');
    if (credit.length > LONGEST_CREDIT || !isLabelled(credit)) continue;
    // A label in mid-sentence is an ordinary word, unless it is followed by a sign.
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
  const found = /^(.+?)\s?(?:\s\/|\/\s|\s\|)\s?([^/|]{2,60})$/s.exec(text);
  const [, caption = '', credit = ''] = found ?? [];
  if (!found || !isNameLine(credit)) return null;
  // "Coastpress / Ada Brook": both are part of the credit.
  if (isBareName(caption) && /\s\/\s/.test(text)) return { caption: '', credit: text };
  // A row of names between bars is a list of places or of sections of the site.
  return caption.length > credit.length && !/\s\|\s/.test(caption) ? { caption, credit } : null;
}

/** "…on Tuesday. AFP-Yonhap" */
function splitLastPhrase(text: string): Split {
  // The address of a reporter follows the name.
  const named = text.replace(EMAIL, '');
  const found = /^(.*[^\s.]{2}[.!?…。]["”’»)]?)\s?([^.!?。]{2,80})$/s.exec(named);
  const [, caption = '', credit = ''] = found ?? [];
  if (ABBREVIATION.test(caption) && !isAgencyLine(credit)) return null;
  if (!found || (/[([]/.test(credit) && !/[)\]]/.test(credit))) return null;
  const most = WITH_CLIENT.test(credit) ? MAX_WITH_CLIENT : MAX_NAMES;
  const mayBeNames = HAS_CAPITAL.test(credit) || credit.length <= LONGEST_EAST_ASIAN_CREDIT;
  if (!isAgencyLine(credit) && !(mayBeNames && isNameLine(credit.replace(/[«»„“”"]/g, ' '), most)))
    return null;
  return { caption, credit: credit + text.slice(named.length) };
}

/** "St.", "Fa.": the name after it belongs to the sentence. */
const ABBREVIATION = /(?:^|\s)\p{Lu}\p{Ll}\.$/u;
/** In scripts without capitals any words look like names. */
const HAS_CAPITAL = /\p{Lu}/u;
const EMAIL = /\s[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$/;
/** What connects a name to an agency or a client. */
const WITH_CLIENT = /[/|]|\s(?:for|für|pour|via)\s/i;

/** "Photo: Ada Brook. The harbour at dawn." and a text that is only a credit. */
function splitLeading(text: string): Split {
  if (isLabelledThroughout(text)) return { caption: '', credit: text };
  if (text.length <= LONGEST_CREDIT && (isLabelled(text) || isAgencyOnly(text)))
    return { caption: '', credit: text };
  return null;
}

/** Whether a separate line beside a caption is a credit: labelled, an agency's, or only names. */
export function isCreditLine(line: string): boolean {
  return (
    line.length > 1 &&
    line.length <= LONGEST_CREDIT &&
    !isControlText(line) &&
    (isLabelled(line.replace(/^[([]/, '')) ||
      isAgencyLine(line) ||
      (line.length <= LONGEST_NAMES && isNameLine(line)))
  );
}

const isLabelled = (text: string): boolean => CREDIT_LABEL.test(text.trim());

/** A label and a sign at the start make the whole text a credit, even a long one. */
const isLabelledThroughout = (text: string): boolean =>
  text.length <= LONGEST_LABELLED && /^(?:photo |image )?credits?:\s/i.test(text);

const isAgencyLine = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && AGENCY_NAME.test(text) && wordsOf(text).length <= 10;

const isAgencyOnly = (text: string): boolean =>
  isAgencyLine(text) &&
  isNameLine(text, 10) &&
  // Without spaces between words, a sentence counts as one word without lower-case letters.
  (text.length <= LONGEST_EAST_ASIAN_CREDIT || (!hasEastAsian(text) && HAS_CAPITAL.test(text)));

/** Whether a text is a few words, each written like a name: with a capital, or in a script without case. */
function isNameLine(text: string, most = MAX_NAMES): boolean {
  const words = wordsOf(text);
  const particle =
    /^(?:of|via|for|für|de|di|da|von|van|der|du|la|le|and|und|et|y|e|by|images?|pictures?|photos?|press)$/;
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
    .replace(/[|/·–—-]$|^[.,;:]$/, '')
    .trim();

/** A copyright sign in letters. */
const COPYRIGHT = /^\([cＣ]\)/i;

/** Removes the brackets and slashes that separate a credit from the caption; keeps brackets within it. */
export const tidyCredit = (credit: string): string => {
  const bare = trimEnd(squeezeText(credit).replace(/^[|/·,\s]+/, ''), /[|/·\s]/);
  const isClosed = /[)\]]\.?$/.test(bare);
  const isOpen = /^[([]/.test(bare);
  const opened = bare.slice(1).search(/[([]/);
  if (COPYRIGHT.test(bare)) return bare;
  if (isOpen && opened < 0) return withoutClosing(bare.replace(/^[([\s]+/, '')).trim();
  if (isClosed && !isOpen && opened < 0) return withoutClosing(bare);
  return bare.replace(/\s\.$/, '');
};

/** Removes closing brackets at the end, with the full stop after them. */
function withoutClosing(text: string): string {
  const inner = text.replace(/\.$/, '');
  const bare = trimEnd(inner, /[)\]\s]/);
  return bare === inner ? text : bare;
}

/** A label of a credit, at the end of the text before it: "Source:", "Photo by Ada Brook on". */
const TRAILING_LABEL =
  /(?:^|[\s([.!?…])((?:(?:photo(?:graph)?s?|image|picture|illustration|video|source)(?:\s(?:&|and)\s\w+)?(?:\s(?:credits?|source|by|courtesy of|via|from)){0,2}|credits?|courtesy of|foto|bild|quelle|fuente|crédits?|사진|자료|출처)\s?(?:\S{1,40}\s\S{1,40}\s(?:on|via|for))?\s?[:：=©]?)\s?$/i;

const LONGEST_TRAILING_LABEL = 200;

/** Separates the label before a credit from the caption. A single word is only a label with a sign or "by". */
export function splitTrailingLabel(words: string): { caption: string; label: string | null } {
  const text = squeezeText(words);
  const label = TRAILING_LABEL.exec(text.slice(-LONGEST_TRAILING_LABEL))?.[1];
  const isLabel = label !== undefined && (label === text || /[:：=©]$|\s\S/.test(label));
  if (!isLabel) return { caption: text, label: null };
  return {
    caption: trimEnd(text.slice(0, text.length - label.length), /[\s([]/),
    label,
  };
}

/** Whether a text is only a short name. */
export const isBareName = (text: string, mostWords = 3): boolean =>
  text.length > 1 &&
  text.length <= LONGEST_NAMES &&
  !/[.!?]$/.test(text) &&
  isNameLine(text, mostWords);

/** "Ada Brook/Coastpress", "Ada Brook for The Courier": the author and the client. */
const NAME_AND_CLIENT =
  /^[^\s/.:;,。、，！？]+(?:\s[^\s/.:;,]+){0,3}(?:\/|\s(?:for|für|pour|FOR)\s)[^\s/.:;,]+(?:\s[^\s/.:;,]+){0,4}$/;

/** Whether a whole caption is only a credit: an author and an agency or a client, or a courtesy. */
function isCreditAlone(text: string): boolean {
  if (/^courtesy (?:of|the)\s/i.test(text) && text.length <= LONGEST_NAMES) return true;
  return (
    text.length <= LONGEST_NAMES &&
    NAME_AND_CLIENT.test(text) &&
    isNameLine(text.replace(/\sFOR\s/, ' for '), 9)
  );
}
