import type { Article } from '@/utils/article/article';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { ExtractFailure, ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { lengthOfText } from '@/utils/article/text/squeeze-text';
import { assembleArticle } from './assemble-article';
import type { Block } from './blocks/block';
import { describeBlocks } from './blocks/describe-blocks';
import { promoteHeadings } from './blocks/promote-headings';
import { shapeBlocks } from './blocks/shape-blocks';
import { measureTextBlocks } from './blocks/text-block';
import { addGallery } from './body/add-gallery';
import { chooseBody } from './body/choose-body';
import { composeBody } from './body/compose-body';
import { dropFurnitureLines } from './body/drop-furniture-lines';
import { findAnswersBelow } from './body/find-answers-below';
import { findIngredients } from './body/find-ingredients';
import { findLeadFigures } from './body/find-lead-figure';
import { type Judge, judgeBlocks } from './body/judge/judge-blocks';
import { leaveNextArticle } from './body/leave-next-article';
import { readHeader } from './body/read-header';
import { releaseLeadPictures } from './body/release-lead-pictures';
import { restoreLostBlocks } from './body/restore-lost-blocks';
import { estimateReadability } from './body/time-of-readability';
import { collectCode } from './content/collect-code';
import { collectFormulas } from './content/collect-formulas';
import { collectNotes } from './content/collect-notes';
import { joinDropCaps } from './content/join-drop-caps';
import { linkEmbeds } from './content/link-embeds';
import { markIngredients } from './content/mark-ingredients';
import { saySmallPictures } from './content/say-small-pictures';
import { tidyHeadings } from './content/tidy-headings';
import { unframeSections } from './content/unframe-sections';
import type { Corrections } from './corrections';
import { type Deadline, insist, NO_DEADLINE, OutOfTime, startDeadline } from './deadline';
import { type ExtractionLog, SILENT_LOG } from './extraction-log';
import { judgeArticle } from './judge-article';
import { gatherLeftOut, type LeftOutBlocks } from './left-out/gather-left-out';
import { createLeftLog, type Leavings } from './left-out/left-log';
import { wrapPieces } from './left-out/mark-pieces';
import { type PageFacts, readPageFacts } from './metadata/read-page-facts';
import { copyPage } from './page/copy-page';
import type { LiveSight } from './page/live-sight';
import { placeStreamedParts } from './page/place-streamed-parts';
import { releaseWaitingArticle } from './page/release-waiting-article';
import { unwrapTranslation } from './page/unwrap-translation';
import { findWaiting } from './partial/find-waiting';
import { hideClipped } from './partial/hide-clipped';
import { readPartial } from './partial/read-partial';
import { showsWall } from './partial/shows-wall';
import { collectFigures } from './pictures/collect-figures';
import { makePicturesPlain } from './pictures/plain-pictures';
import { pruneFurniture } from './pruning/prune-furniture';
import { pruneUnread } from './pruning/prune-unread';
import { markLanguages } from './text/mark-languages';

/** Everything an extraction needs besides the page. */
export interface ExtractionWorld {
  /** The page's address. */
  url: string;
  now: Date;
  /** Returns the time of a monotonic clock in ms, for the time limit. */
  clock(): number;
  /** Reports what the live page shows. Defaults to the browser's own layout and styles. */
  sight?: LiveSight;
  /** Records what the steps do. Defaults to nothing. */
  log?: ExtractionLog;
  /** Called with the blocks that the rules chose. Used to train the judge. */
  onChoice?(blocks: readonly Block[], chosen: ReadonlySet<number>, facts: PageFacts): void;
  /** Called with the final choice, before the article is composed. Later corrections refer to it. */
  onChosen?(trace: BodyTrace): void;
  /** The corrections that a person made on this site. */
  corrections?: Corrections | null | undefined;
  /** Called with a copy of the sanitised body, whose markup is `Article.html`. */
  onBody?(body: DocumentFragment): void;
  /** Judges the blocks. Defaults to the trained judge; training compares others. */
  judge?: Judge;
}

/** The parts of an extraction that later corrections need: references, which are only valid in the same script. */
export interface BodyTrace {
  blocks: readonly Block[];
  body: ReadonlySet<number>;
  /** The blocks of each piece of `Article.leftOut`. */
  pieces: readonly LeftOutBlocks[];
  leavings: Leavings;
  /** Composes an element of the page like the body. Moves it. */
  compose(element: Element): Element;
}

/** The result of an extraction. */
export interface Extraction {
  result: Result<Article, ExtractFailure>;
}

/**
 * The time limit of an extraction, ms. After it, steps that only improve the result end early or are skipped. A large
 * page is then refused, because even the others would take too long.
 */
const LONGEST_EXTRACTION = 1_500;
/** Pages with more elements, or more characters of text, are large. */
const LARGE_PAGE = 20_000;
const LONG_TEXT = 1_000_000;
/** How long the sanitiser takes for an element, ms. It cannot end early. */
const TIME_PER_ELEMENT = 0.0125;
/** How much longer than the time limit steps may take that cannot end early, ms. */
const GRACE = 500;

/**
 * Extracts the article of a live page. Does not change the page: every step after the first works on a copy. Never
 * throws: an exception becomes the failure `internal`, with its cause. Takes about two seconds at most: a page that is
 * too large for that fails with `too-large`.
 */
export function extractArticle(
  page: Document,
  world: ExtractionWorld,
  request: ExtractionRequest,
): Extraction {
  const deadline = request.untimed ? NO_DEADLINE : startDeadline(world.clock, LONGEST_EXTRACTION);
  try {
    return { result: runSteps(page, world, request, deadline) };
  } catch (error) {
    if (error instanceof OutOfTime) return { result: failWith('too-large') };
    return { result: failWith('internal', describeError(error)) };
  }
}

/** Runs the steps. Each comment explains why a step runs at this point. */
function runSteps(
  page: Document,
  world: ExtractionWorld,
  request: ExtractionRequest,
  deadline: Deadline,
): Result<Article, ExtractFailure> {
  const { log, leavings } = createLeftLog(world.log ?? SILENT_LOG);
  /** Runs a step without which there is still an article, unless the time is over. */
  const improve = (step: string, work: () => void): void => {
    if (!deadline.isOver()) log.run(step, work);
  };
  // First, because later steps change the copy and must not change the page.
  const copied = log.run('copy page', () => copyPage(page, world.url, world.sight, deadline));
  if (!copied.ok) return failWith(copied.error);
  const copy = copied.value;
  // Before the metadata is read, whose words the browser does not translate.
  log.run('unwrap translation', () => unwrapTranslation(copy.document));
  const { document, base } = copy;
  const root = document.body;
  if (!root) return failWith('empty-page');
  // Before scripts are pruned, because JSON-LD is in a script.
  const facts = log.run('read page facts', () => readPageFacts(copy));
  const declared = {
    lang: document.documentElement.getAttribute('lang'),
    dir: document.documentElement.getAttribute('dir') ?? root.getAttribute('dir'),
  };
  // A page that has not rendered yet may have its article in a script. Reads the live page, like `copyPage`.
  if (!facts.isWithheld)
    log.run('release waiting article', () => releaseWaitingArticle(page, document, deadline));
  // The same for parts of a page that its scripts move into their places.
  log.run('place streamed parts', () => placeStreamedParts(root));
  log.begin(root);
  // Before pruning, which removes what is empty.
  const waiting = findWaiting(root, copy.hidden);
  const guarded = world.corrections?.guard(root);
  // Before pruning, because formulas, code, notes and embeds may be in scripts, hidden elements or overlays.
  improve('collect formulas', () => collectFormulas(root, log, deadline));
  improve('collect code', () => collectCode(root, copy.blocks, log, deadline));
  improve('collect notes', () => collectNotes(root, copy.hidden, log, deadline));
  // Before players are linked, because a link would replace the whole section around the player.
  improve('unframe sections', () => unframeSections(root, log, deadline));
  improve('link embeds', () => linkEmbeds(root, base, copy.hidden, log, deadline));
  improve('say small pictures', () => saySmallPictures(root, copy.shown, log, deadline));
  improve('join drop caps', () => joinDropCaps(root, deadline));
  // Before forms are pruned, because ingredients often have checkboxes.
  improve('mark ingredients', () => markIngredients(root, facts.structured?.ingredients ?? []));
  improve('tidy headings', () => tidyHeadings(root, log, deadline));
  const rest = isLarge(root) ? insist(deadline) : NO_DEADLINE;
  // Early, because later steps are faster on a smaller document.
  const isWithheld = facts.isWithheld && showsWall(root, copy.hidden);
  if (isWithheld) improve('hide clipped', () => hideClipped(page, copy, deadline));
  log.run('prune unread', () => pruneUnread(copy, log, deadline, rest, guarded, isWithheld));
  // While `<noscript>` and `<picture>` are still next to the pictures.
  log.run('make pictures plain', () => makePicturesPlain(copy, log, deadline, rest));
  // Before blocks separate captions from their pictures, and before furniture is pruned: a gallery in an overlay is
  // recognised by its captions.
  improve('collect figures', () => collectFigures(root, facts.authors.names, log, deadline));
  improve('prune furniture', () => pruneFurniture(root, log, deadline, guarded));
  // Smaller without the furniture. The remaining steps of other pages take little time.
  const last = isLarge(root) ? insist(deadline) : NO_DEADLINE;
  const isTooLarge = (ahead = 0) => last.isOver(ahead - GRACE) || last.isOver();
  // Before Readability runs, because it scores paragraphs.
  const lines = log.run('shape blocks', () => shapeBlocks(root, copy, last));
  const elements = log.run('promote headings', () => promoteHeadings(lines, log, last));
  const blocks = log.run('describe blocks', () => describeBlocks(root, elements, last));
  // Few later steps can end early, and Readability takes longest. The page is refused if the time is over after it, so
  // it does not run without enough time.
  if (last.isOver(estimateReadability(blocks))) return failWith('too-large');
  // Readability runs on stand-ins, which map its choice to block indices.
  const inRoot = world.corrections?.choose(blocks);
  const chosen = inRoot ?? log.run('choose body', () => chooseBody(document, blocks, facts, log));
  world.onChoice?.(blocks, chosen, facts);
  if (isTooLarge()) return failWith('too-large');
  // After the rules, because their choice is one of the judge's features.
  const judged = inRoot
    ? { body: inRoot, refused: new Set<number>() }
    : log.run('judge blocks', () => judgeBlocks(blocks, chosen, facts, log, deadline, world.judge));
  const between = log.run('restore lost blocks', () =>
    restoreLostBlocks(blocks, judged.body, judged.refused, log),
  );
  // In a root that a person chose, nothing outside it is added.
  const restored = inRoot
    ? between
    : log.run(
        'find answers below',
        () => new Set([...between, ...findAnswersBelow(blocks, between, log)]),
      );
  const alone = log.run('leave next article', () =>
    leaveNextArticle(blocks, restored, facts.titles, log),
  );
  // Before the header is read, which takes short lines above the text. They are added to the rest at the end.
  const ingredients = inRoot
    ? []
    : log.run('find ingredients', () => findIngredients(blocks, alone));
  // Before the header is found, because it is above the first picture.
  const own = log.run('add gallery', () => {
    const text = measureTextBlocks(blocks.filter(({ index }) => alone.has(index)));
    return addGallery(blocks, alone, facts, text, log);
  });
  if (isTooLarge()) return failWith('too-large');
  // Once the body is known. The lines of the header are then removed from it.
  const header = log.run('read header', () => readHeader(blocks, own, facts, log));
  const withoutHeader = new Set([...own].filter((number) => !header.lines.has(number)));
  // Once the first block of the body is known, because lead pictures are above it.
  const leading = log.run('find lead figures', () =>
    findLeadFigures(blocks, withoutHeader, facts, base),
  );
  releaseLeadPictures(blocks, leading, header.lines);
  if (isTooLarge()) return failWith('too-large');
  // After all pictures are found, because lines are compared with their captions.
  const kept = log.run('drop furniture lines', () =>
    dropFurnitureLines(
      blocks,
      new Set([...leading, ...withoutHeader]),
      [...header.authors, ...facts.authors.names],
      log,
    ),
  );
  for (const index of ingredients) kept.add(index);
  const readable = world.corrections?.adjust(blocks, kept) ?? kept;
  if (isTooLarge()) return failWith('too-large');
  const verdict = log.run('judge article', () => judgeArticle(blocks, readable, facts));
  if (verdict && !((request.force || inRoot) && verdict === 'not-an-article'))
    return failWith(verdict);
  const pieces = log.run('gather left out', () =>
    gatherLeftOut(blocks, readable, judged.refused, leavings.reasons),
  );
  world.onChosen?.({
    blocks,
    body: readable,
    pieces,
    leavings,
    compose: (element) => composeBody(document, [{ index: 0, element }], new Set([0]), base),
  });
  // While the blocks are in their containers, which may state a language.
  declared.lang = markLanguages(blocks, readable) ?? declared.lang;
  const body = log.run('compose body', () =>
    composeBody(document, blocks, readable, base, wrapPieces(document, pieces)),
  );
  if (isTooLarge(body.querySelectorAll('*').length * TIME_PER_ELEMENT))
    return failWith('too-large');
  // Last, because the markup must not change after it is sanitised.
  const article = log.run('assemble article', () =>
    assembleArticle({ ...world, base, facts, header, body, pieces, declared }),
  );
  const isParsing = page.readyState === 'loading';
  const partial = readPartial({
    blocks,
    body: readable,
    article,
    facts,
    leavings,
    waiting,
    isParsing,
  });
  return succeed({ ...article, ...(partial && { partial }) });
}

const isLarge = (root: Element): boolean =>
  root.getElementsByTagName('*').length > LARGE_PAGE || lengthOfText(root) > LONG_TEXT;

function failWith(
  reason: ExtractFailureReason,
  cause: string | null = null,
): Result<Article, ExtractFailure> {
  return fail({ reason, cause });
}
