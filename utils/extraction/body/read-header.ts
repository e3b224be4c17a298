import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import { cleanAuthorNames } from '../metadata/clean-author-names';
import type { PageFacts } from '../metadata/read-page-facts';
import { foldText } from '../text/fold-text';

/** What stands between the headline and the text, and the numbers of the blocks it stands in. */
export interface ArticleHeader {
  dek: string | null;
  /** Names in the visible byline; empty when there is none. */
  authors: string[];
  /** Blocks that are headline, dek, byline or date line: shown above the body, so no part of it. */
  lines: ReadonlySet<number>;
}

const DEK_NAME =
  /(?:^|[\s_-])(?:deks?|deck|sub-?title|sub-?headline|standfirst|summary|lede?|lead(?:in|-text|-paragraph)?|abstract|teaser-?text|intro(?:duction|text)?|description|chapo|chapeau|vorspann|entradilla|bajada|sottotitolo|occhiello|sommario|ingress|excerpt|underrubrik|ozet|spot)(?:$|[\s_-])|(?:sub_?title|subhead(?:line)?|standfirst|summary)/i;
const BYLINE_NAME =
  /byline|(?:^|[\s_-])(?:authors?|reporter|writer|journalist|autor(?:in|en|es)?|auteurs?|redakteur)(?:$|[\s_-])|author/i;
const BYLINE_OPENING = /^(?:by|von|par|por|di|da|door|af|av|text|texte|redaktion)\s*:?\s+\p{Lu}/iu;
const BYLINE_CLOSING = /(?:기자|특파원|記者|记者)$/u;
const DATE_LINE =
  /^(?:(?:published|updated|posted|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|입력|수정|등록|公開|更新)\b.*|.*\d{1,2}[:.]\d{2}.*|.*\b\d{4}\b.*)$/iu;

/** How far from the first kept block the header is looked for, in blocks. */
const HEADER_REACH = 14;
const LONGEST_DEK = 700;
const LONGEST_LINE = 140;

/**
 * Reads the dek and the byline where they stand on the page: between the headline and the first paragraphs, and, for
 * a byline, after the last. The page's data confirms them or, where nothing stands there, supplies the dek.
 */
export function readHeader(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
  log: ExtractionLog,
): ArticleHeader {
  const lines = new Set<number>();
  const zone = headerZone(blocks, body, facts.title);
  for (const block of zone.filter((one) => isHeadline(one, facts.title))) lines.add(block.index);

  const dekBlock = zone.find((block) => !lines.has(block.index) && isDek(block, facts));
  if (dekBlock) lines.add(dekBlock.index);

  let authors: string[] = [];
  const closing = blocks.filter((block) => body.has(block.index)).slice(-3);
  for (const block of [...zone, ...closing]) {
    if (lines.has(block.index)) continue;
    if (isByline(block, facts.authors)) {
      lines.add(block.index);
      if (authors.length === 0) authors = cleanAuthorNames([block.text], facts.siteName);
    } else if (isDateLine(block)) {
      lines.add(block.index);
    }
  }
  for (const number of lines) log.note('a line of the header', blocks[number]?.text ?? '');
  return { dek: dekBlock?.text ?? statedDek(blocks, body, facts), authors, lines };
}

/** From the headline, or a little before the body, to the second paragraph of running text. */
function headerZone(blocks: readonly Block[], body: ReadonlySet<number>, title: string): Block[] {
  const first = Math.min(...body);
  if (!Number.isFinite(first)) return [];
  const headline = blocks.findLast(
    (block) => block.index <= first + 4 && isHeadline(block, title),
  )?.index;
  const start =
    headline !== undefined && headline > first - 40 ? headline : Math.max(0, first - HEADER_REACH);
  const prose = blocks.filter(
    (block) => block.index >= start && body.has(block.index) && isRunningText(block),
  );
  const end = prose[1]?.index ?? prose[0]?.index ?? first;
  return blocks.slice(start, end + 1);
}

const isRunningText = (block: Block): boolean =>
  block.kind === 'paragraph' && block.text.length > 120;

function isHeadline(block: Block, title: string): boolean {
  const [line, headline] = [foldText(block.text), foldText(title)];
  return (
    line.length > 3 &&
    (line === headline ||
      (block.kind === 'heading' && headline.includes(line) && line.length > headline.length * 0.7))
  );
}

function isDek(block: Block, facts: PageFacts): boolean {
  if (
    block.kind === 'figure' ||
    block.text.length < 15 ||
    block.text.length > LONGEST_DEK ||
    block.linkDensity > 0.3
  )
    return false;
  const named = namesAround(block.element).some((name) => DEK_NAME.test(name));
  const folded = foldText(block.text);
  const stated = facts.descriptions.some((description) => foldText(description) === folded);
  return named || (stated && block.kind === 'heading');
}

function isByline(block: Block, known: readonly string[]): boolean {
  if (block.kind === 'figure' || block.text.length > LONGEST_LINE) return false;
  if (BYLINE_OPENING.test(block.text) && !/[.!?]$/.test(block.text) && block.text.length < 100)
    return true;
  if (BYLINE_CLOSING.test(block.text) && block.text.length < 40) return true;
  const rest = known.reduce((text, name) => text.replace(name, ''), block.text);
  if (known.length > 0 && foldText(rest).length < 4) return true;
  return (
    namesAround(block.element).some((name) => BYLINE_NAME.test(name)) && block.text.length < 100
  );
}

function isDateLine(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    block.text.length < 80 &&
    block.element.querySelector('time') !== null &&
    DATE_LINE.test(block.text)
  );
}

/** The dek by the page's data alone, when the body does not open with the same words. */
function statedDek(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
): string | null {
  const opening = foldText(
    blocks
      .filter((block) => body.has(block.index))
      .slice(0, 6)
      .map((block) => block.text)
      .join(' '),
  );
  const isNew = (description: string) => {
    const folded = foldText(description);
    return (
      folded.length > 20 &&
      folded !== foldText(facts.title) &&
      !opening.includes(folded.slice(0, 60)) &&
      description.length <= LONGEST_DEK
    );
  };
  return facts.descriptions.find(isNew) ?? null;
}

/** Names of the element and of the two around it. */
function namesAround(element: Element): string[] {
  const chain = [element, element.parentElement, element.parentElement?.parentElement];
  return chain.map(
    (one) =>
      `${one?.getAttribute('class') ?? ''} ${one?.id ?? ''} ${one?.getAttribute('itemprop') ?? ''}`,
  );
}
