import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';

const EMAIL_LINE = /[\w.+-]+@[\w-]+\.[\w.]{2,}/;
const COPYRIGHT_LINE =
  /^(?:©|\(c\)|ⓒ|copyright\b|저작권자|무단\s*전재|all rights reserved)|무단\s*전재|재배포\s*금지|all rights reserved/i;
const LABEL_LINE =
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annonse|reklam|광고|広告|广告|share|teilen|partager|compartir|read more|mehr lesen|weiterlesen|lesen sie auch|lire aussi|leer más|también te puede interesar|leggi anche|lees ook|les også|läs också|see also|also read|read also|related|close|x close|go top|loading)\s*:?$/i;
const LEADS_ELSEWHERE =
  /^(?:read (?:also|more|next)|also read|see also|related|more on|mehr zum thema|lesen sie|lesen sie auch|lire aussi|à lire|lee también|leer también|leggi anche|lees ook|les også|läs också|关联|関連|관련\s*기사)\b\s*:?/i;

/**
 * Drops lines inside the body that are no part of the article: labels of advertisements, e-mail and copyright lines,
 * paragraphs that only link to another story, and repetitions. Answers the numbers that stay.
 */
export function dropFurnitureLines(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const stay = new Set<number>();
  const seen = new Set<string>();
  for (const block of blocks) {
    if (!body.has(block.index)) continue;
    const reason = furnitureReason(block, seen);
    if (reason) log.note(reason, block.element);
    else stay.add(block.index);
  }
  dropEmptyHeadings(blocks, stay, log);
  return stay;
}

function furnitureReason(block: Block, seen: Set<string>): string | null {
  const { kind, text, linkDensity } = block;
  if (kind === 'figure') return null;
  if (!text) return block.element.querySelector('img') || kind === 'rule' ? null : 'empty';
  if (text.length > 40) {
    if (seen.has(text)) return 'said before';
    seen.add(text);
  }
  if (LABEL_LINE.test(text)) return 'a label';
  if (text.length < 120 && EMAIL_LINE.test(text)) return 'an e-mail line';
  if (text.length < 250 && COPYRIGHT_LINE.test(text)) return 'a copyright line';
  if (kind === 'paragraph' && linkDensity > 0.9 && text.length < 200) return 'only a link';
  if (kind === 'paragraph' && linkDensity > 0.4 && LEADS_ELSEWHERE.test(text))
    return 'leads to another story';
  if (kind === 'list' && linkDensity > 0.8) return 'a list of links';
  return null;
}

/** A heading with nothing after it, or only another heading at the end, headed what is gone. */
function dropEmptyHeadings(blocks: readonly Block[], stay: Set<number>, log: ExtractionLog): void {
  for (const number of [...stay].sort((one, other) => other - one)) {
    const block = blocks[number];
    if (block?.kind !== 'heading' && block?.kind !== 'rule') return;
    log.note('a heading of nothing', block.element);
    stay.delete(number);
  }
}
