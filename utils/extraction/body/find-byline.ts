import type { Block } from '../blocks/block';
import { cleanAuthorNames } from '../metadata/clean-author-names';
import { foldText } from '../text/fold-text';
import { textOf } from '../text/squeeze-text';
import { namesAround } from './names-around';

const BYLINE_NAME =
  /byline|(?:^|[\s_-])(?:authors?|reporter|writer|journalist|autor(?:in|en|es)?|auteurs?|redakteur)(?:$|[\s_-])|author/i;
const BYLINE_OPENING = /^(?:by|von|par|por|di|da|door|af|av|text|texte|redaktion)\s*:?\s+(\S)/i;
const BYLINE_CLOSING = /(?:기자|특파원|記者|记者)$/;
const DATE_LINE =
  /^(?:(?:published|updated|posted|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|입력|수정|등록|公開|更新)\b.*|.*\d{1,2}[:.]\d{2}.*|.*\b\d{4}\b.*)$/i;

const LONGEST_LINE = 140;
const LONGEST_NAMED_LINE = 100;
const LONGEST_REPORTER_LINE = 40;

/** Whether a block is a line that names the authors: by its words, by its publisher's name, or by names already known. */
export function isBylineLine(block: Block, known: readonly string[]): boolean {
  const { kind, text } = block;
  if (kind === 'figure' || text.length > LONGEST_LINE) return false;
  const isShort = text.length < LONGEST_NAMED_LINE;
  if (isShort && opensWithName(text) && !/[.!?]$/.test(text)) return true;
  if (text.length < LONGEST_REPORTER_LINE && BYLINE_CLOSING.test(text)) return true;
  if (isShort && namesAround(block).some((name) => BYLINE_NAME.test(name))) return true;
  const rest = known.reduce((line, name) => line.replace(name, ''), text);
  return known.length > 0 && rest !== text && foldText(rest).length < 4;
}

/** "By Ada Brook", but not "By the way". */
function opensWithName(text: string): boolean {
  const initial = BYLINE_OPENING.exec(text)?.[1];
  return initial !== undefined && initial !== initial.toLowerCase();
}

/** The names in a byline. Where its parts are elements of their own, each is read for itself: a date is no name. */
export function readNamesIn(block: Block, siteName: string): string[] {
  const parts = [...block.element.children].map(textOf).filter(Boolean);
  const names = cleanAuthorNames(parts, siteName);
  return names.length > 0 ? names : cleanAuthorNames([block.text], siteName);
}

/** Whether a block only says when. */
export function isDateLine(block: Block): boolean {
  const { kind, text, element } = block;
  if (kind !== 'paragraph' || text.length > 80) return false;
  return element.querySelector('time') !== null && DATE_LINE.test(text);
}
