import type { Article } from '@/utils/article/article';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { ExtractFailure, ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { parseInert } from '@/utils/sanitisation/parse-inert';
import { assembleArticle } from './assemble-article';
import type { Block } from './blocks/block';
import { describeBlocks } from './blocks/describe-blocks';
import { promoteHeadings } from './blocks/promote-headings';
import { shapeBlocks } from './blocks/shape-blocks';
import { chooseBody } from './body/choose-body';
import { composeBody } from './body/compose-body';
import { dropFurnitureLines } from './body/drop-furniture-lines';
import { findLeadFigures } from './body/find-lead-figure';
import { judgeBlocks } from './body/judge/judge-blocks';
import { leaveNextArticle } from './body/leave-next-article';
import { readHeader } from './body/read-header';
import { restoreLostBlocks } from './body/restore-lost-blocks';
import { collectCode } from './content/collect-code';
import { collectFormulas } from './content/collect-formulas';
import { collectNotes } from './content/collect-notes';
import { joinDropCaps } from './content/join-drop-caps';
import { linkEmbeds } from './content/link-embeds';
import { saySmallPictures } from './content/say-small-pictures';
import { tidyHeadings } from './content/tidy-headings';
import {
  createExplainingLog,
  type ExtractionLog,
  type ExtractionRecord,
  SILENT_LOG,
} from './extraction-log';
import { judgeArticle } from './judge-article';
import { type PageFacts, readPageFacts } from './metadata/read-page-facts';
import { copyPage } from './page/copy-page';
import { disarmNames } from './page/disarm-names';
import type { LiveSight } from './page/live-sight';
import { releaseWaitingArticle } from './page/release-waiting-article';
import { collectFigures } from './pictures/collect-figures';
import { makePicturesPlain } from './pictures/plain-pictures';
import { pruneFurniture } from './pruning/prune-furniture';
import { pruneUnread } from './pruning/prune-unread';

/** What an extraction needs to know besides the page. */
export interface ExtractionWorld {
  /** The page's address. */
  url: string;
  now: Date;
  /** Milliseconds of a steady clock, for `explain`. */
  clock(): number;
  /** How to ask the live page what it shows; the browser's own way when left out. */
  sight?: LiveSight;
  /** Is told what the rules chose of the page's blocks; for training the judge. */
  onChoice?(blocks: readonly Block[], chosen: ReadonlySet<number>, facts: PageFacts): void;
}

/** How to read. */
export interface ExtractionRequest {
  /** Give what there is, even where it does not read as an article ("Try anyway"). */
  force: boolean;
  /** Keep a record of what each step did. */
  explain: boolean;
}

/** The outcome, with the record when one was asked for. */
export interface Extraction {
  result: Result<Article, ExtractFailure>;
  record: ExtractionRecord | null;
}

/**
 * Makes an Article of a live page. The page is only read; every step after the first works on its copy.
 * Never throws: a fault of ours is the failure `internal`, with its cause.
 */
export function extractArticle(
  page: Document,
  world: ExtractionWorld,
  request: ExtractionRequest,
): Extraction {
  const log = request.explain ? createExplainingLog(world.clock) : SILENT_LOG;
  try {
    return { result: followTheOrder(page, world, request, log), record: log.record() };
  } catch (error) {
    return { result: failWith('internal', describeError(error)), record: log.record() };
  }
}

/** THE ORDER. Each line says why it stands where it does. */
function followTheOrder(
  page: Document,
  world: ExtractionWorld,
  request: ExtractionRequest,
  log: ExtractionLog,
): Result<Article, ExtractFailure> {
  // The copy is taken first: all later steps change it, none may touch the page.
  const copied = log.run('copy page', () => copyPage(page, world.url, world.sight));
  if (!copied.ok) return failWith(copied.error);
  const copy = copied.value;
  // Names are disarmed before anything reads a property that a page may have shadowed.
  log.run('disarm names', () => disarmNames(copy.document));
  const { document, base } = copy;
  const root = document.body;
  if (!root) return failWith('empty-page');
  // The page's own data goes before scripts are pruned, for JSON-LD is one.
  const facts = log.run('read page facts', () => readPageFacts(copy));
  const declared = {
    lang: document.documentElement.getAttribute('lang'),
    dir: document.documentElement.getAttribute('dir') ?? root.getAttribute('dir'),
  };
  // A page that is still empty may carry its article in a script: the one thing that is read of the page itself.
  log.run('release waiting article', () => releaseWaitingArticle(page, document));
  log.begin(root);
  // What is more than plain prose is brought into a plain form while scripts, hidden parts and layers still hold it.
  log.run('collect formulas', () => collectFormulas(root, log));
  log.run('collect code', () => collectCode(root, copy.blocks, log));
  log.run('collect notes', () => collectNotes(root, copy.hidden, log));
  log.run('link embeds', () => linkEmbeds(root, base, copy.hidden, log));
  log.run('say small pictures', () => saySmallPictures(root, copy.shown, log));
  log.run('join drop caps', () => joinDropCaps(root));
  log.run('tidy headings', () => tidyHeadings(root, log));
  // What nobody reads goes early: every later step is faster for it.
  log.run('prune unread', () => pruneUnread(copy, log));
  // Pictures are resolved while `<noscript>` and `<picture>` still stand beside them.
  log.run('make pictures plain', () => makePicturesPlain(copy, log));
  // Captions are bound before blocks part them from their pictures, and before furniture goes: a gallery in a layer is
  // known by its captions.
  log.run('collect figures', () => collectFigures(root, facts.authors.names, log));
  log.run('prune furniture', () => pruneFurniture(root, log));
  // Readability scores paragraphs, so lines become paragraphs before it looks.
  const lines = log.run('shape blocks', () => shapeBlocks(root, copy));
  const elements = log.run('promote headings', () => promoteHeadings(lines, log));
  const blocks = log.run('describe blocks', () => describeBlocks(root, elements));
  // Readability judges stand-ins; what it loses between its own choice is put back by number.
  const chosen = log.run('choose body', () => chooseBody(document, blocks, facts, log));
  world.onChoice?.(blocks, chosen, facts);
  // The judge sees what the rules chose, and what they left.
  const judged = log.run('judge blocks', () => judgeBlocks(blocks, chosen, facts, log));
  const restored = log.run('restore lost blocks', () =>
    restoreLostBlocks(blocks, judged.body, judged.refused, log),
  );
  const own = log.run('leave next article', () =>
    leaveNextArticle(blocks, restored, facts.titles, log),
  );
  // The header is read from the page around the body, then its lines leave the body.
  const header = log.run('read header', () => readHeader(blocks, own, facts, log));
  const withoutHeader = new Set([...own].filter((number) => !header.lines.has(number)));
  // Lead pictures stand above the body, so they are looked for once its first block is known.
  const leading = log.run('find lead figures', () =>
    findLeadFigures(blocks, withoutHeader, facts, base),
  );
  // Lines are compared with every caption, so this waits for all pictures.
  const readable = log.run('drop furniture lines', () =>
    dropFurnitureLines(blocks, new Set([...leading, ...withoutHeader]), log),
  );
  log.leaveBlocks(
    'choose body',
    'outside the body by every opinion',
    blocks.filter(({ index }) => !readable.has(index)),
  );
  const verdict = log.run('judge article', () => judgeArticle(blocks, readable, facts));
  if (verdict && !(request.force && verdict === 'not-an-article')) return failWith(verdict);
  const body = log.run('compose body', () => composeBody(document, blocks, readable, base));
  // Sanitising is last: nothing after it touches the markup.
  const article = log.run('assemble article', () =>
    assembleArticle({ url: world.url, base, facts, header, body, declared, now: world.now }),
  );
  log.balance(() => textFieldsOf(article));
  return succeed(article);
}

/** The article's fields that hold words of the page. */
function textFieldsOf({ title, dek, byline, siteName, html }: Article): Record<string, string> {
  return {
    ...{ title, dek: dek ?? '', byline: byline.join('\n'), siteName: siteName ?? '' },
    html: parseInert(html).body.textContent ?? '',
  };
}

function failWith(
  reason: ExtractFailureReason,
  cause: string | null = null,
): Result<Article, ExtractFailure> {
  return fail({ reason, cause });
}
