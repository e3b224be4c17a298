import type { FoundCaption } from '@/utils/extraction/pictures/found-caption';
import { foldText } from '../text/fold-text';
import { squeezeText, textOf } from '../text/squeeze-text';
import { linesOf } from './lines-of';
import {
  type CaptionParts,
  isBareName,
  isCreditLine,
  splitCredit,
  splitTrailingLabel,
  tidyCredit,
} from './split-credit';

/** Reads the words of a picture: the caption, and the credit by its own element, its own line or its wording. */
export function readFigureWords({ caption, credit, printed }: FoundCaption): CaptionParts {
  const source = textOf(credit) || lastLineIfCredit(caption);
  const words = printed === null ? readLines(caption) : squeezeText(printed);
  return source ? partCredit(words, source) : splitCredit(words);
}

/** What may stand between a caption and its credit, or between the parts of a credit. */
const JOINT = /^[\s|/·,;–—-]+|[\s|/·,;–—-]+$/g;
const SLASH_BEFORE = /\/\s*$/;
/** A credit that goes on after the name: "/Agency", ", Agency". Characters. */
const LONGEST_CONTINUATION = 60;

/**
 * Takes a known credit out of the words, with the label before it ("Photo by") and the agency after it. A bare name
 * before a slash is a part of the credit too.
 */
function partCredit(words: string, source: string): CaptionParts {
  // In the sentence itself the credit may be told in full.
  const once = withoutRepeated(words, source);
  const own = splitCredit(once);
  if (once !== words && own.caption && own.credit?.includes(source)) return own;
  const at = words.lastIndexOf(source);
  if (at < 0) return { caption: trimCaption(words), credit: tidyCredit(source) };
  const [before, after] = [words.slice(0, at), words.slice(at + source.length)];
  const isContinued =
    after.length <= LONGEST_CONTINUATION && isCreditLine(after.replace(JOINT, '')) && !!before;
  const credit = isContinued ? source + after : source;
  const rest = isContinued ? before : `${before} ${after}`;
  if (SLASH_BEFORE.test(before) && isBareName(before.replace(JOINT, '')))
    return { caption: '', credit: tidyCredit(before + credit) };
  const { caption, label } = splitTrailingLabel(withoutEnd(rest, source));
  return {
    caption: trimCaption(caption),
    credit: tidyCredit(label ? `${label} ${credit}` : credit),
  };
}

/** The words without the credit at their end, where it stands in them before as well. */
function withoutRepeated(words: string, source: string): string {
  const isRepeated = words.indexOf(source) < words.lastIndexOf(source);
  return isRepeated ? withoutEnd(words, source) : words;
}

function withoutEnd(words: string, source: string): string {
  const text = squeezeText(words);
  if (!text.endsWith(source)) return text;
  return text.slice(0, -source.length).replace(/[\s–—-]*(?:©|copyright)?\s*$/i, '');
}

const trimCaption = (caption: string): string =>
  squeezeText(caption).replace(/[\s|/·–—-]+(?:(?:©|copyright)\s*)?$/i, '');

/** A caption is often there twice, cut short and whole. Folded characters that tell. */
const TELLING_OPENING = 30;

const SWITCH =
  /^(?:hide caption|toggle caption|show caption|enlarge this image|read more|close|credit\W*|image credit\W*)$/i;

function readLines(caption: ChildNode | null): string {
  if (!(caption instanceof Element)) return textOf(caption);
  // Links to nowhere are switches: "more", "less".
  for (const link of caption.querySelectorAll('a:not([href])')) link.remove();
  for (const part of caption.querySelectorAll('*')) if (SWITCH.test(textOf(part))) part.remove();
  const openings = new Set<string>();
  const lines = linesOf(caption).filter((line) => {
    const opening = foldText(line.textContent).slice(0, TELLING_OPENING);
    const isNew = opening.length < TELLING_OPENING || !openings.has(opening);
    openings.add(opening);
    return isNew;
  });
  return squeezeText(lines.map((line) => line.textContent).join(' '));
}

/** "The boat leaves" and, in an element of its own after it, "AFP". Empty when the last line belongs to the caption. */
function lastLineIfCredit(caption: ChildNode | null): string {
  if (!(caption instanceof Element)) return '';
  const last = textOf(linesOf(caption).findLast((line) => line !== caption) ?? trailing(caption));
  return isCreditLine(last) && !/^[,;.]/.test(last) && last.length < textOf(caption).length
    ? last
    : '';
}

/** An element that closes a line with words of its own; emphasis and links belong to the sentence. */
function trailing(caption: Element): Element | null {
  const last = [...caption.childNodes].findLast((node) => textOf(node));
  return last instanceof Element && !/^(?:a|b|em|i|strong|mark|q)$/.test(last.localName)
    ? last
    : null;
}
