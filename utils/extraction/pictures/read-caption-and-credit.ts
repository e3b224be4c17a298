import { foldText } from '@/utils/article/text/fold-text';
import { squeezeText, textOf } from '@/utils/article/text/squeeze-text';
import { trimEnd } from '@/utils/article/text/trim-end';
import type { FoundCaption } from '@/utils/extraction/pictures/found-caption';
import { POINTER } from './find-caption';
import { isFileName } from './is-caption-text';
import { linesOf } from './lines-of';
import {
  type CaptionParts,
  isBareName,
  isCreditLine,
  splitCredit,
  splitTrailingLabel,
  tidyCredit,
} from './split-credit';

/**
 * Reads the caption and the credit of a picture. The credit is found by its own element, its own line or its wording.
 */
export function readCaptionAndCredit({ caption, credit, printed }: FoundCaption): CaptionParts {
  if (caption instanceof Element) dropControls(caption);
  const source = textOf(credit) || lastLineIfCredit(caption);
  const written = printed === null ? readLines(caption) : squeezeText(printed);
  const words = written.replace(POINTER, '');
  return source ? separateCredit(words, source) : splitCredit(words);
}

/** Separators between a caption and its credit, or between the parts of a credit. */
const SEPARATORS = /^[\s|/·,;–—-]+/;
const withoutSeparators = (text: string): string =>
  trimEnd(text.replace(SEPARATORS, ''), /[\s|/·,;–—-]/);
const SLASH_BEFORE = /\/\s*$/;
/** Maximum length of what continues a credit after the name: "/Agency", ", Agency". Characters. */
const LONGEST_CONTINUATION = 60;

/**
 * Separates a known credit from the text, with the label before it ("Photo by") and the agency after it. A name before
 * a slash is part of the credit too.
 */
function separateCredit(words: string, source: string): CaptionParts {
  // The sentence itself may contain the complete credit.
  const once = withoutRepeated(words, source);
  const own = splitCredit(once);
  if (once !== words && own.caption && own.credit?.includes(source)) return own;
  const at = words.lastIndexOf(source);
  if (at < 0) return { caption: trimCaption(words), credit: tidyCredit(source) };
  const [before, after] = [words.slice(0, at), words.slice(at + source.length)];
  const isContinued =
    after.length <= LONGEST_CONTINUATION && isCreditLine(withoutSeparators(after)) && !!before;
  const credit = isContinued ? source + after : source;
  const rest = isContinued ? before : `${before} ${after}`;
  if (SLASH_BEFORE.test(before) && isBareName(withoutSeparators(before)))
    return { caption: '', credit: tidyCredit(before + credit) };
  const { caption, label } = splitTrailingLabel(withoutEnd(rest, source));
  return {
    caption: trimCaption(caption),
    credit: tidyCredit(label ? `${label} ${credit}` : credit),
  };
}

/** Removes the credit from the end of the text if it also appears earlier. */
function withoutRepeated(words: string, source: string): string {
  const isRepeated = words.indexOf(source) < words.lastIndexOf(source);
  return isRepeated ? withoutEnd(words, source) : words;
}

function withoutEnd(words: string, source: string): string {
  const text = squeezeText(words);
  if (!text.endsWith(source)) return text;
  const rest = text.slice(0, -source.length).trimEnd();
  return trimEnd(rest.replace(/(?:©|copyright)$/i, ''), /[\s–—-]/);
}

/** Removes signs from the end, and a copyright sign after them. */
function trimCaption(caption: string): string {
  const text = squeezeText(caption);
  const words = text.replace(/(?:©|copyright)$/i, '');
  const trimmed = trimEnd(words, /[\s|/·–—-]/);
  return trimmed === words ? text : trimmed;
}

/** Captions often appear twice, truncated and whole. Number of folded characters that are compared. */
const OPENING_LENGTH = 30;

/** The number of a slide, before its caption: "2 of 12 |". Elsewhere it may be a score. */
const SLIDE_NUMBER = /^\d+\s?(?:\/|\p{L}{2,3})\s?\d+\W*$/u;
const CONTROL =
  /^(?:hide caption|toggle caption|show caption|enlarge this image|read more|close|credit\W*|image credit\W*)$/i;
/** Words that are a button only if they are a link. */
const BUTTON = /^(?:zoom|pin(?: it)?|print|save|share)$/i;

/** Drops buttons, and the name of the picture's file. */
function dropControls(caption: Element): void {
  // Links without an address are toggles: "more", "less".
  for (const link of caption.querySelectorAll('a'))
    if (!link.hasAttribute('href') || BUTTON.test(textOf(link))) link.remove();
  for (const part of caption.querySelectorAll('*'))
    if (CONTROL.test(textOf(part)) || isFileName(textOf(part))) part.remove();
}

function readLines(caption: ChildNode | null): string {
  if (!(caption instanceof Element)) return textOf(caption);
  for (const lineBreak of caption.querySelectorAll('br')) lineBreak.after(' ');
  const first = [...caption.querySelectorAll('*')].find((part) => SLIDE_NUMBER.test(textOf(part)));
  if (first && textOf(caption).startsWith(textOf(first))) first.remove();
  const openings = new Set<string>();
  const lines = linesOf(caption).filter((line) => {
    const opening = foldText(line.textContent).slice(0, OPENING_LENGTH);
    const isNew = opening.length < OPENING_LENGTH || !openings.has(opening);
    openings.add(opening);
    return isNew;
  });
  return squeezeText(lines.map((line) => line.textContent).join(' '));
}

/** "The boat leaves" followed by "AFP" in its own element. Empty if the last line belongs to the caption. */
function lastLineIfCredit(caption: ChildNode | null): string {
  if (!(caption instanceof Element)) return '';
  const last = textOf(linesOf(caption).findLast((line) => line !== caption) ?? trailing(caption));
  return isCreditLine(last) && !/^[,;.]/.test(last) && last.length < textOf(caption).length
    ? last
    : '';
}

/** Returns the element at the end of a line with text of its own; emphasis and links belong to the sentence. */
function trailing(caption: Element): Element | null {
  const last = [...caption.childNodes].findLast((node) => textOf(node));
  return last instanceof Element && !/^(?:a|b|em|i|strong|mark|q)$/.test(last.localName)
    ? last
    : null;
}
