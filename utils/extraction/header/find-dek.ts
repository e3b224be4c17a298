import { foldText } from '@/utils/article/text/fold-text';
import type { Block } from '../blocks/block';
import { isHeadline } from '../blocks/is-headline';
import { namesAround } from '../blocks/names-around';
import type { PageFacts } from '../metadata/read-page-facts';
import { isBylineLine, isSignature } from './find-byline';
import type { HeaderZone } from './header-zone';
import { isDekText, isOfOtherStory, LONGEST_DEK } from './is-dek-text';
import { isAlike, standsApart } from './stands-apart';

/** Class and id names, in many languages, of the element with the dek. */
const DEK_NAME =
  /(?:^|[\s_-])(?:deks?|deck|sub(?:-?(?:title|headline|tit|head))?|standfirst|strap-?line|summary|ledes?|leads?(?:in|-?text|-paragraph)?|abstract|teaser(?:-?text)?|short-?text|preface|intro(?:duction|text)?|description|chapo|chapeau|vorspann|einleitung|entradilla|bajada|sottotitolo|occhiello|sommario|ingress|excerpt|underrubrik|ozet|spot)(?:$|[\s_-])|(?:sub_?title|subhead(?:line)?|standfirst|summary)/i;
/** Names of other elements near the headline. */
const OTHER_NAME =
  /(?:^|[\s_-])(?:player|vjs|video-?player|error|newsletter|promo|cookies?|consent|social|shar(?:e|ing)|subscribe|paywall|disclaimer|disclosure|affiliate|toc|breadcrumbs?)(?:$|[\s_-])|drop-?cap|initial|caption|(?<!ac)credit|copyright|photo|media(?!_(?:end_)?summary)|figure|image|related|byline|author/i;

const SHORTEST_DEK = 18;
/** A longer block that is in no description may be the first paragraph. Characters. */
const LONGEST_UNSTATED = 220;
/** A shorter line above the byline is a label. Characters. */
const SHORTEST_ABOVE_BYLINE = 40;

/**
 * Returns the blocks of the header zone that are the dek, in order: by their names, because they are set apart from the
 * text, or because they match a description in the metadata. Usually one; several if the dek is broken into lines.
 */
export function findDekBlocks(
  zone: HeaderZone,
  body: ReadonlySet<number>,
  facts: PageFacts,
): { blocks: Block[]; reason: string } {
  const stated = new Set(facts.descriptions.map(foldText));
  const story = [...facts.titles, ...zone.texts.map(({ text }) => text)].join(' ');
  const aboveByline = findAboveByline(zone, facts);
  const candidates = zone.blocks.filter(
    (block) =>
      mayBeDek(block, facts) &&
      !isInSiteHeader(block, zone) &&
      (aboveByline.includes(block) || !isSectionHeading(block, zone)) &&
      !isOfOtherStory(block.text, story),
  );
  const rules: [reason: string, isDek: (block: Block) => boolean][] = [
    ['by its name', (block) => DEK_NAME.test(namesAround(block)[0] ?? '')],
    ['set apart', (block) => standsApart(block, zone, isStatedIn(block, facts.descriptions))],
    [
      'by the name of a box',
      (block) =>
        namesAround(block).some(
          (name, outwards) => DEK_NAME.test(name) && !holdsText(block, outwards, zone.texts),
        ),
    ],
    [
      'from metadata',
      (block) => stated.has(block.folded) && (block.kind === 'heading' || !body.has(block.index)),
    ],
    ['above the byline', (block) => aboveByline.includes(block)],
    ['a sentence as a heading', (block) => isSentenceAsHeading(block, zone)],
  ];
  for (const [reason, isDek] of rules) {
    const found = candidates.filter(isDek);
    if (found[0])
      return { blocks: withNextLines(found[0], zone, found), reason: `the dek, ${reason}` };
  }
  return { blocks: [], reason: '' };
}

/**
 * Returns the lines between headline and byline that are as long as a dek. A heading there is not that of a section.
 * None if the metadata has a description that is neither there nor in the text: that is the dek.
 */
function findAboveByline({ blocks, headline, texts }: HeaderZone, facts: PageFacts): Block[] {
  const below = headline ? blocks.slice(blocks.indexOf(headline) + 1) : [];
  const byline = below.findIndex((block) => isBylineLine(block, facts.authors.names));
  const lines = below
    .slice(0, Math.max(0, byline))
    .filter((block) => block.text.length >= SHORTEST_ABOVE_BYLINE && !texts.includes(block));
  const isPrinted = (stated: string) =>
    [...lines, ...texts].some((one) => hasBeginning(one, stated));
  return facts.descriptions.every(isPrinted) ? lines : [];
}

/**
 * Whether a block contains the beginning of a description. Also true for a short block if the page has no description.
 */
const isStatedIn = (block: Block, descriptions: readonly string[]): boolean =>
  (descriptions.length === 0 && block.text.length <= LONGEST_UNSTATED) ||
  descriptions.some((stated) => hasBeginning(block, stated));

/** A shorter heading may begin the text. Characters. */
const LONG_HEADING = 80;

/** The end of a statement; a question may be the heading of what answers it. */
const STATEMENT = /[.。]["”’»]?(?:$|\s\p{Lu})/u;

/** Whether the first heading below the headline is a statement, as long as a dek. */
const isSentenceAsHeading = (
  { kind, text, index }: Block,
  { headline, firstText, opening }: HeaderZone,
): boolean =>
  kind === 'heading' &&
  headline !== null &&
  index < firstText &&
  text.length >= LONG_HEADING &&
  STATEMENT.test(text) &&
  opening.every((other) => other.kind !== 'heading' || other.index >= index);

/** How much of a description is looked for in a block. Folded characters. */
const BEGINNING = 40;

const hasBeginning = ({ folded }: Block, stated: string): boolean =>
  folded.includes(foldText(stated).slice(0, BEGINNING));

/**
 * Whether a container of a block, or a similar one, also contains the text. Its name then does not describe the block.
 */
function holdsText(block: Block, outwards: number, texts: readonly Block[]): boolean {
  const outer = block.path[outwards - 1];
  if (!outer) return false;
  const others = texts.filter((text) => text.index > block.index);
  return others.some(
    ({ path }) => path.includes(outer) || path[outwards - 1]?.className === outer.className,
  );
}

const DROP_CAP =
  '[class*="dropcap" i], [class*="drop-cap" i], [class*="first-letter" i], [class*="lettrine" i]';

/** A block with a drop cap is the first paragraph. */
const hasDropCap = (element: Element): boolean => element.querySelector(DROP_CAP) !== null;

/** Whether a block is in the header of the site, outside the article. */
function isInSiteHeader({ path }: Block, { headline, texts }: HeaderZone): boolean {
  const header = path.find((outer) => outer.localName === 'header');
  if (!header || path.some((outer) => /^(?:article|main)$/.test(outer.localName))) return false;
  return ![headline, texts[0]].some((block) => block?.path.includes(header));
}

/** Whether a heading has the same tag, class and parent as a later one, which makes it the heading of a section. */
function isSectionHeading(block: Block, { opening }: HeaderZone): boolean {
  if (block.kind !== 'heading') return false;
  return opening.some(
    (other) =>
      other.kind === 'heading' &&
      other.index > block.index &&
      other.element.localName === block.element.localName &&
      other.element.className === block.element.className &&
      other.path[0] === block.path[0],
  );
}

function mayBeDek(block: Block, facts: PageFacts): boolean {
  const { kind, text, linkDensity } = block;
  if (!/^(?:paragraph|heading|list|quote)$/.test(kind) || linkDensity > 0.4) return false;
  if (text.length < SHORTEST_DEK || text.length > LONGEST_DEK || isSignature(block)) return false;
  if (isBylineLine(block, facts.authors.names)) return false;
  if (!isDekText(text, facts) || hasDropCap(block.element)) return false;
  return (
    !isHeadline(block, facts.titles) &&
    !namesAround(block)
      .slice(0, 2)
      .some((name) => OTHER_NAME.test(name))
  );
}

/** Returns the first line of the dek and the similar lines just after it; only the first if the text looks the same. */
function withNextLines(first: Block, zone: HeaderZone, similar: readonly Block[]): Block[] {
  const lines = [first];
  for (const block of similar) {
    if (block.index === first.index + lines.length && isAlike(first, block)) lines.push(block);
  }
  const next = zone.texts.find((block) => block.index > first.index + lines.length - 1);
  const isText = next !== undefined && isAlike(first, next) && lines.includes(next);
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  return isText || length > LONGEST_DEK || next === undefined ? [first] : lines;
}
