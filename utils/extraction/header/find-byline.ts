import { hasEastAsian } from '@/utils/article/text/east-asian';
import { foldText } from '@/utils/article/text/fold-text';
import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { namesAround } from '../blocks/names-around';
import { isRelatedText } from '../furniture-lines/furniture-reason';
import {
  AFTER_LABEL,
  AUTHOR_LABELS,
  AUTHOR_WORDS,
  cleanAuthorNames,
  GLUED_OPENING,
  isOtherWork,
  isRole,
  withoutMail,
} from '../metadata/clean-author-names';
import { isPersonName } from '../metadata/is-person-name';
import { AGENCY_NAME } from '../pictures/caption-grammar';
import { isEmphasised } from './stands-apart';

/** Class names of bylines. */
const BYLINE_NAME =
  /byline|(?:^|[\s_-])(?:authors?|reporter|writer|journalist|autor(?:in|en|es)?|auteurs?|redakteur)(?:$|[\s_-])|author/i;
/** "By Ada Brook", "作者：王小河": a word or label for authors, and the first letter after it. */
const BYLINE_OPENING = new RegExp(
  `^[(（\\s–—-]*(?:(?:${AUTHOR_WORDS}|redaktion)\\s*:?\\s+|(?:${AUTHOR_LABELS})(?:${AFTER_LABEL}))(\\S)`,
  'i',
);
/** The word for "reporter" after a Korean, Japanese or Chinese name. */
const BYLINE_CLOSING = /(?:기자|특파원|논설위원|記者|记者)$/;
/** "12 March | By Ada Brook" */
const BYLINE_INSIDE = /[|·•,]\s*(?:von|by|par|por)\s+\S/i;
/** "Posted on 12 March by Ada Brook" */
const POSTED_BY =
  /^(?:(?:posted|submitted|published|written|veröffentlicht|publié|publicado)\b.{0,80}|.{0,40}\b\d{4}\s*[|·•–—-]?\s*)\b(?:by|von|par|por)\s+\S/i;
/** Elements for a single name in a byline. */
const AUTHOR_PART =
  '[rel~="author"], [itemprop~="author" i], .fn, [class*="author" i] a, a[class*="author" i], [class*="byline" i] a';
/** Elements named after authors. */
const NAMED_AUTHOR =
  '[class*="author" i], [rel~="author"], [data-testid*="author" i], [class*="writer" i], [class*="reporter" i]';
/** A part of a line that is a label and a name: "作者：王小河". */
const LABELLED_NAME = new RegExp(`^(?:${AUTHOR_LABELS})\\s?[:：]`, 'i');
/** The path of a page about an author. */
const AUTHOR_PAGE =
  /\/(?:authors?|by(?:line)?|contributors?|columnists?|correspondents?|editors|journalists?|profiles?|(?:\w+)?reporters?|staff|writers?|autor(?:es|en)?|auteurs?)(?:\/|-)[^/]|\/@[\w.-]+(?:\?|$)/i;
/** Matches "March 12, 2026", "12. März 2026" or "12/03/2026" and everything after it. */
const DATE_AFTER =
  /\s*(?:[-–—|·•,]\s*)?(?:(?:\p{L}{3,}\.?\s)?\d{1,2}(?:st|nd|rd|th|\.)?,?\s(?:\p{L}{3,}\.?,?\s)?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}).*$/u;
/** A line with a year, a time of day or a label of a date. */
const DATE_LINE =
  /^(?:(?:published|updated|posted|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|입력|수정|등록|公開|更新)\b.*|.*\d{1,2}[:.]\d{2}.*|.*\b\d{4}\b.*)$/i;
/** Matches what follows the names: "in Politics", "on 3 May". */
const AFTER_NAMES = /^(?:in|on|at|am|um|le|il|el|den|em)(?:\s|$)/;

/** "on Tuesday", at the end of a line. */
const WEEKDAY_AFTER =
  /,?\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun|diens|mitt|donners|frei|sams|sonn)(?:day|tag|woch),?$/i;
const LONGEST_WEEKDAY = 3;
const LONGEST_LINE = 140;
const LONGEST_NAMED_LINE = 100;
const LONGEST_REPORTER_LINE = 40;

/** Whether a block is a byline: by its words, by its class names, or because it has only `known` names. */
export function isBylineLine(block: Block, known: readonly string[]): boolean {
  const { kind, text, element, path } = block;
  if (kind === 'figure' || text.length > LONGEST_LINE) return false;
  const isShort = text.length < LONGEST_NAMED_LINE;
  if (isShort && opensWithName(text) && !/[.!?]$/.test(text)) return true;
  const line = withoutMail(text);
  if (line.length < LONGEST_REPORTER_LINE && BYLINE_CLOSING.test(line)) return true;
  if (isShort && BYLINE_INSIDE.test(text) && /\d/.test(text)) return true;
  if (isShort && POSTED_BY.test(text)) return true;
  if (isShort && labelledNamesIn(element).length > 0) return true;
  if (isShort && isNamedByline(block)) return true;
  // With figures, it is the address of a place.
  const isContact = isShort && !/\d/.test(text);
  if (isContact && [element, ...path].some((one) => one.localName === 'address')) return true;
  const rest = known.reduce((line, name) => line.replace(name, ''), text);
  return known.length > 0 && rest !== text && foldText(rest).length < 4;
}

/** Whether a block or a box around it is named after authors. The name of an `article` says nothing about its lines. */
const isNamedByline = (block: Block): boolean =>
  namesAround(block).some(
    (name, outwards) => BYLINE_NAME.test(name) && block.path[outwards - 1]?.localName !== 'article',
  );

/** Whether a block has only names in bold: a signature at the beginning or the end of a story. */
export function isSignature({ kind, text, element }: Block): boolean {
  if (!/^(?:paragraph|heading)$/.test(kind) || text.length > LONGEST_REPORTER_LINE * 2)
    return false;
  if (element.localName === 'h1') return false;
  if (isRelatedText(text)) return false;
  // East Asian signatures have a word for "reporter". Without it, a short line is a heading.
  if (hasEastAsian(text)) return false;
  const isBold =
    kind === 'heading' || (isEmphasised(element) && element.querySelector('b, strong'));
  const names = isBold ? cleanAuthorNames([text], '') : [];
  return (
    names.length > 0 &&
    names.every((name) => isPersonName(name) && !NO_PERSON.test(name)) &&
    !/[.!?:]$/.test(text)
  );
}

/** Words that occur in headings and in names of institutions. */
const NO_PERSON =
  /\b(?:the|your|our|my|of|to|how|what|why|for|with|on|here|it|is|are|and|table|contents|guide|tips|best|new|top|more|school|university|club|institute|association|center|centre|department|services?|reports?|news|editor\w*|group|company|facts|quick|key|summary|introduction|overview|conclusion|step|part|chapter)\b/i;

/** A letter of a script that has no capitals. */
const WITHOUT_CAPITALS = /\p{Lo}/u;

/** "By Ada Brook", but not "By the way". */
function opensWithName(text: string): boolean {
  const initial = BYLINE_OPENING.exec(text.replace(GLUED_OPENING, 'By '))?.[1];
  return (
    initial !== undefined && (initial !== initial.toLowerCase() || WITHOUT_CAPITALS.test(initial))
  );
}

/**
 * Returns the names in a byline. Parts that are elements are read separately, so that a date, a section or a number of
 * comments is not taken for a name. Neither is a single word in lower case. Names in capitals next to others are
 * organisations.
 */
export function readNamesIn(block: Block, siteName: string): string[] {
  const whole = block.text.replace(/^.*[|·•]\s*(?=von|by|par|por)/i, '');
  const posted = POSTED_BY.test(whole) ? whole.replace(/^.*\b(?:by|von|par|por)\s+/i, '') : whole;
  for (const written of [partsOf(block.element), [posted.replace(DATE_AFTER, '')]]) {
    const names = cleanAuthorNames([written.join(' | ')], siteName);
    const end = names.findIndex((name) => AFTER_NAMES.test(name));
    const signed = names
      .slice(0, end < 0 ? names.length : end)
      .filter((name) => isSigned(name) && !siteName.startsWith(`${name} `));
    const mixed = signed.filter((name) => name !== name.toUpperCase() || !name.includes(' '));
    if (signed.length > 0) return withoutPlace(mixed.length > 0 ? mixed : signed);
  }
  return [];
}

/** A label of a byline in a block of its own: "By". */
const LABEL_ALONE = /^(?:written by|by|von|par|por|author|autor(?:in)?)\W*$/i;

/**
 * Returns the persons that a short line between headline and text names: in links to pages about authors, in elements
 * named after authors, or, if the line `above` is only a label, in its text. Empty if the line is a sentence.
 */
export function readLinkedNames(
  { element, text, kind }: Block,
  above: Block | undefined,
  siteName: string,
): string[] {
  if (!/^(?:paragraph|list)$/.test(kind) || text.length > LONGEST_NAMED_LINE) return [];
  if (/[.!?]$/.test(text)) return [];
  if (LABEL_ALONE.test(above?.text ?? ''))
    return cleanAuthorNames([text], siteName).filter(isPersonName);
  const links = [...element.querySelectorAll('a[href]')].filter(leadsToAuthor);
  const named = [...element.querySelectorAll(NAMED_AUTHOR)];
  const parts = [...links, ...named].filter((part) => !isOtherWork(textBefore(part, element)));
  return cleanAuthorNames(parts.map(textOf), siteName).filter(isPersonName);
}

const leadsToAuthor = (link: Element): boolean => AUTHOR_PAGE.test(link.getAttribute('href') ?? '');

/** Removes the place in "Ada Brook, Hamburg": a last single word that is not an agency. */
function withoutPlace(names: string[]): string[] {
  const last = names.at(-1) ?? '';
  const isPlace =
    names.length > 1 &&
    names.slice(0, -1).every(isPersonName) &&
    /^\p{Lu}\p{Ll}+$/u.test(last) &&
    !AGENCY_NAME.test(last);
  return isPlace ? names.slice(0, -1) : names;
}

const labelledNamesIn = (line: Element): string[] =>
  [...line.children].map(textOf).filter((part) => LABELLED_NAME.test(part));

/** Returns the texts of a byline's parts; only the names if the page marks them. */
function partsOf(line: Element): string[] {
  const labelled = labelledNamesIn(line);
  if (labelled.length > 0) return labelled;
  const marked = [...line.querySelectorAll('*')].filter(
    (part) =>
      (part.matches(AUTHOR_PART) || leadsToAuthor(part)) &&
      !part.querySelector(AUTHOR_PART) &&
      !isOtherWork(textBefore(part, line)),
  );
  // The names may be only bold. Other bold parts follow a word for what they did.
  const bold = [...line.querySelectorAll('b, strong')];
  const parts = marked[0] || textBefore(bold[0] ?? line, line).includes(' ') ? marked : bold;
  const names = parts.map(textOf).filter((name) => isPersonName(name.replace(/^by\s+/i, '')));
  if (names.length > 0 && names.length === parts.length) return names;
  let around = line;
  while (around.childNodes.length === 1 && around.firstElementChild)
    around = around.firstElementChild;
  // The text before a date is a name, a weekday or a label.
  return [...around.childNodes]
    .map((node) =>
      textOf(node).slice(0, LONGEST_LINE).replace(DATE_AFTER, '').replace(WEEKDAY_AFTER, ''),
    )
    .filter((part) => part.length > LONGEST_WEEKDAY && !/[:：]$/.test(part));
}

/** Returns the text just before a part of a line. */
function textBefore(part: Element, line: Element): string {
  let outer: Element = part;
  while (outer !== line && !textOf(outer.previousSibling) && outer.parentElement)
    outer = outer.parentElement;
  return outer === line ? '' : textOf(outer.previousSibling);
}

const isSigned = (name: string): boolean =>
  !/\d/.test(name) &&
  !isRole(name) &&
  (name.includes(' ') || name !== name.toLowerCase() || name === name.toUpperCase());

/** Whether a block is only a date. */
export function isDateLine(block: Block): boolean {
  const { kind, text, element } = block;
  if (kind !== 'paragraph' || text.length > 80) return false;
  return element.querySelector('time') !== null && DATE_LINE.test(text);
}
