import type { FoundCaption } from '@/utils/extraction/pictures/found-caption';
import { foldText } from '../text/fold-text';
import { squeezeText, textOf } from '../text/squeeze-text';
import { linesOf } from './lines-of';
import { type CaptionParts, isCreditLine, splitCredit, tidyCredit } from './split-credit';

/** Reads the words of a picture: the caption, and the credit by its own element, its own line or its wording. */
export function readFigureWords({ caption, credit, printed }: FoundCaption): CaptionParts {
  const words = printed === null ? readLines(caption) : squeezeText(printed);
  const source = textOf(credit) || lastLineIfCredit(caption);
  if (!source) return splitCredit(words);
  const at = words.lastIndexOf(source);
  const rest = at < 0 ? words : `${words.slice(0, at)} ${words.slice(at + source.length)}`;
  return {
    caption: squeezeText(rest).replace(/[\s|/·–—-]+(?:(?:©|copyright)\s*)?$/i, ''),
    credit: tidyCredit(source),
  };
}

/** A caption is often there twice, cut short and whole. Folded characters that tell. */
const TELLING_OPENING = 30;

function readLines(caption: ChildNode | null): string {
  if (!(caption instanceof Element)) return textOf(caption);
  // Links to nowhere are switches: "more", "less".
  for (const link of caption.querySelectorAll('a:not([href])')) link.remove();
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
  return isCreditLine(last) && last.length < textOf(caption).length ? last : '';
}

/** An element that closes a line with words of its own; emphasis and links belong to the sentence. */
function trailing(caption: Element): Element | null {
  const last = [...caption.childNodes].findLast((node) => textOf(node));
  return last instanceof Element && !/^(?:a|b|em|i|strong|mark|q)$/.test(last.localName)
    ? last
    : null;
}
