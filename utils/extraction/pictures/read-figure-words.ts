import { squeezeText, textOf } from '../text/squeeze-text';
import type { FoundCaption } from './find-caption';
import { linesOf } from './lines-of';
import { type CaptionParts, isCreditLine, splitCredit, tidyCredit } from './split-credit';

/** Reads the words of a picture: the caption, and the credit by its own element, its own line or its wording. */
export function readFigureWords({ caption, credit, printed }: FoundCaption): CaptionParts {
  const words = printed === null ? textOf(caption) : squeezeText(printed);
  const source = textOf(credit) || lastLineIfCredit(caption);
  if (!source) return splitCredit(words);
  const at = words.lastIndexOf(source);
  const rest = at < 0 ? words : `${words.slice(0, at)} ${words.slice(at + source.length)}`;
  return { caption: squeezeText(rest).replace(/[\s|/·–—-]+$/, ''), credit: tidyCredit(source) };
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
