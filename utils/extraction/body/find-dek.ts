import { WORDS } from '@/utils/article/text/letters';
import type { Block } from '../blocks/block';
import type { PageFacts } from '../metadata/read-page-facts';
import { foldText } from '../text/fold-text';
import { squeezeText } from '../text/squeeze-text';
import { isSignature } from './find-byline';
import { type HeaderZone, isHeadline } from './header-zone';
import { isDekText, isOfOtherStory } from './is-dek-text';
import { namesAround } from './names-around';
import { isAlike, standsApart } from './stands-apart';

/** Names that publishers in many languages give to the element that holds the dek. */
const DEK_NAME =
  /(?:^|[\s_-])(?:deks?|deck|sub-?(?:title|headline|tit|head)|standfirst|strap-?line|summary|ledes?|leads?(?:in|-?text|-paragraph)?|abstract|teaser(?:-?text)?|short-?text|preface|intro(?:duction|text)?|description|chapo|chapeau|vorspann|einleitung|entradilla|bajada|sottotitolo|occhiello|sommario|ingress|excerpt|underrubrik|ozet|spot)(?:$|[\s_-])|(?:sub_?title|subhead(?:line)?|standfirst|summary)/i;
/** Names of what stands there too but is no dek. */
const OTHER_NAME =
  /(?:^|[\s_-])(?:player|vjs|video-?player|error|newsletter|promo|cookies?|consent|social|shar(?:e|ing)|subscribe|paywall|disclaimer|disclosure|affiliate|toc|breadcrumbs?)(?:$|[\s_-])|drop-?cap|initial|caption|(?<!ac)credit|copyright|photo|media|figure|image|related|byline|author/i;

const SHORTEST_DEK = 18;
const LONGEST_DEK = 1_000;
/** A longer block that no description repeats may be the first paragraph. Characters. */
const LONGEST_UNSTATED = 220;
/** So many of the first blocks are compared with a stated dek, so that nothing is said twice. */
const OPENING_BLOCKS = 6;
/** Of a stated dek's words so many may be the headline's before it only says the headline again. */
const REPEATED_WORDS = 0.7;

/**
 * The blocks of the header zone that are the dek, in order: by their name, or because they stand apart from the text,
 * or because they say what the page's data says. Mostly one; several where a publisher breaks the dek into lines.
 */
export function findDekBlocks(
  zone: HeaderZone,
  body: ReadonlySet<number>,
  facts: PageFacts,
): { blocks: Block[]; reason: string } {
  const stated = new Set(facts.descriptions.map(foldText));
  const story = [...facts.titles, ...zone.texts.map(({ text }) => text)].join(' ');
  const candidates = zone.blocks.filter(
    (block) =>
      mayBeDek(block, facts) &&
      !isInSiteHeader(block, zone) &&
      !isSectionHeading(block, zone) &&
      !isOfOtherStory(block.text, story),
  );
  const rules: Record<string, (block: Block) => boolean> = {
    'by its name': (block) => DEK_NAME.test(namesAround(block)[0] ?? ''),
    'apart from the text': (block) =>
      standsApart(block, zone, isStatedIn(block, facts.descriptions)),
    'by a name around it': (block) =>
      namesAround(block).some(
        (name, outwards) => DEK_NAME.test(name) && !holdsText(block, outwards, zone.texts),
      ),
    'as stated': (block) =>
      stated.has(block.folded) && (block.kind === 'heading' || !body.has(block.index)),
  };
  for (const [reason, isDek] of Object.entries(rules)) {
    const found = candidates.filter(isDek);
    if (found[0])
      return { blocks: withNextLines(found[0], zone, found), reason: `the dek, ${reason}` };
  }
  return { blocks: [], reason: '' };
}

/** Whether a description of the page begins inside a block; also where the page has none that could say otherwise of a short one. */
const isStatedIn = (block: Block, descriptions: readonly string[]): boolean =>
  (descriptions.length === 0 && block.text.length <= LONGEST_UNSTATED) ||
  descriptions.some((stated) => block.folded.includes(foldText(stated).slice(0, 40)));

/** Whether an element around a block, or one of its name, holds the text too: the name says nothing of the block then. */
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

/** A large first letter opens the text. */
const hasDropCap = (element: Element): boolean => element.querySelector(DROP_CAP) !== null;

/** Whether a block stands in the header of the site, where there is nothing of the article. */
function isInSiteHeader({ path }: Block, { headline, texts }: HeaderZone): boolean {
  const header = path.find((outer) => outer.localName === 'header');
  if (!header || path.some((outer) => /^(?:article|main)$/.test(outer.localName))) return false;
  return ![headline, texts[0]].some((block) => block?.path.includes(header));
}

/** Whether a heading is built as another one of the text below it: it heads a section. */
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
  if (!isDekText(text, facts) || hasDropCap(block.element)) return false;
  return (
    !isHeadline(block, facts.titles) &&
    !namesAround(block)
      .slice(0, 2)
      .some((name) => OTHER_NAME.test(name))
  );
}

/** The lines right after the first that look like it; none when the text itself looks like it. */
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

/**
 * The dek by the page's data alone; null when the body opens with the same words, or when there is nothing but the
 * headline again or a slogan of the site. One that is cut off is completed from the page.
 */
export function findStatedDek(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
): string | null {
  const opening = blocks
    .filter((block) => body.has(block.index))
    .slice(0, OPENING_BLOCKS)
    .map((block) => block.text)
    .join(' ');
  const said = foldText(opening);
  const story = [...facts.titles, opening].join(' ');
  const isNew = (stated: string) => {
    const folded = foldText(stated);
    if (folded.length < 20 || stated.length > LONGEST_DEK) return false;
    if (!isDekText(stated, facts) || isOfOtherStory(stated, story)) return false;
    return (
      !said.includes(folded.slice(0, 60)) &&
      !isSaidLoosely(stated, opening) &&
      !facts.titles.some((title) => repeats(stated, title))
    );
  };
  return facts.descriptions.find(isNew) ?? null;
}

/** So many words in a row tell that two texts say the same. */
const RUN_OF_WORDS = 4;
/** Of a stated dek's runs of words so many may stand in the opening before it only says the opening again. */
const REPEATED_RUNS = 0.6;

function isSaidLoosely(stated: string, opening: string): boolean {
  const runs = runsOf(stated);
  const known = new Set(runsOf(opening));
  return (
    runs.length > 1 && runs.filter((run) => known.has(run)).length > runs.length * REPEATED_RUNS
  );
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words
    .slice(0, Math.max(0, words.length - RUN_OF_WORDS + 1))
    .map((_, at) => words.slice(at, at + RUN_OF_WORDS).join(' '));
}

/** Whether a line says a headline again: most of its words are the headline's, or the other way round. */
function repeats(line: string, title: string): boolean {
  const [words, known] = [line, title].map((text) => squeezeText(text.toLowerCase()).split(' '));
  if (foldText(line) === foldText(title)) return true;
  const common = words?.filter((word) => known?.includes(word)).length ?? 0;
  return common > Math.max(words?.length ?? 0, (known?.length ?? 0) / 2) * REPEATED_WORDS;
}
