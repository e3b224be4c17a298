import type { Signal } from '@preact/signals';
import { describeRereading, isSameReading } from '@/components/article/notices/describe-rereading';
import type { Toasts } from '@/components/feedback/create-toasts';
import { siteOf } from '@/utils/article/address/site-of';
import type { Article } from '@/utils/article/article';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { CorrectionResult, CorrectionState } from '@/utils/corrections/correction-state';
import { NO_RULE, type SiteRule } from '@/utils/corrections/rules/site-rule';
import type { PagesState } from '@/utils/further-pages/pages-state';
import type { LeftOutMessages } from '@/utils/i18n/en/left-out';
import type { PartialMessages } from '@/utils/i18n/en/partial';
import type {
  createSavingState,
  SavedCopy,
  SavingLibrary,
} from '@/utils/library/saving/saving-state';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';
import type { OverlayReading } from './overlay-reading';
import type { OverlayWorld } from './overlay-world';
import type { PageReading } from './read-this-page';

/** The parts of the overlay's state that follow each reading of the page. */
interface PageReaderParts {
  reading: Signal<OverlayReading>;
  corrections: CorrectionState;
  pages: PagesState;
  saving: ReturnType<typeof createSavingState<SavedCopy>>;
  library: SavingLibrary<SavedCopy>;
  showToast: Toasts['showToast'];
  checkAlive(): void;
}

/** Reads the page below the overlay into `reading`, and remembers the position in its article. */
export function createPageReader(world: OverlayWorld, parts: PageReaderParts) {
  const { reading, corrections, pages, saving, library, showToast, checkAlive } = parts;
  /** The article as it was last read, before it was corrected. */
  let lastRead: Article | null = null;
  let currentPosition: ReadingPosition | null = null;
  const currentRule = (): SiteRule => corrections.rule.value ?? world.rule;

  async function showFailure(failure: ExtractFailure): Promise<void> {
    reading.value = { status: 'failed', failure, isSaved: false };
    const copy = await library.find();
    // "Try anyway" may have read an article meanwhile.
    const isFailed = reading.value.status === 'failed';
    if (isFailed && copy.ok && copy.value)
      reading.value = { status: 'failed', failure, isSaved: true };
  }

  async function read(request: ExtractionRequest): Promise<void> {
    // In the same task as the reading, because the background records the current address of the page.
    const begun = world.calls.beginHere().catch(() => null);
    const rule = currentRule();
    const outcome = world.readPage(request, rule, corrections.parts.value);
    if (!outcome.ok) return showFailure(outcome.error);
    const { article, body, trace } = outcome.value;
    corrections.begin({ article, trace, rule });
    lastRead = article;
    // A position in the article is not one in a selection.
    const position = world.source === 'page' ? await begun : null;
    currentPosition = position;
    reading.value = {
      status: 'ready',
      article,
      body,
      position,
      loadedPictures: world.listLoadedPictures(),
    };
    // These would compete with the article for the processor.
    await world.whenPainted();
    if (world.source === 'page') void pages.lookUp(article);
    await saving.lookUp(article);
  }

  /** Reads the page again below the open article, keeps the position and what was corrected, and shows what changed. */
  async function readAgain(messages: PartialMessages): Promise<void> {
    const { value: open } = reading;
    if (open.status !== 'ready' || !lastRead) return read({ force: false });
    world.calls.beginHere().catch(checkAlive);
    const rule = currentRule();
    const outcome = world.readPage({ force: false }, rule, corrections.parts.value);
    if (!outcome.ok) return showToast({ text: messages.notFound });
    showToast({ text: describeRereading(lastRead, outcome.value.article, messages) });
    if (isSameReading(lastRead, outcome.value.article)) return;
    await showAgain(outcome.value, (next) => corrections.beginAgain({ ...next, rule }));
  }

  /** Forgets the rule of the site, and reads the page again without it. */
  async function forgetRule(messages: LeftOutMessages): Promise<void> {
    const { value: open } = reading;
    if (open.status !== 'ready') return;
    corrections.forget();
    showToast({ text: messages.forgotten(siteOf(open.article.url)) });
    const outcome = world.readPage({ force: false }, NO_RULE, null);
    // Without the rule there may be no article. The open one then stays.
    if (!outcome.ok) return;
    await showAgain(outcome.value, (next) => corrections.begin({ ...next, rule: NO_RULE }));
  }

  /** Shows another reading of the page in place of the open article, at the same position. */
  async function showAgain(
    { article, body, trace }: PageReading,
    begin: (next: Pick<PageReading, 'article' | 'trace'>) => void,
  ): Promise<void> {
    lastRead = article;
    const loadedPictures = world.listLoadedPictures();
    reading.value = { status: 'ready', article, body, position: currentPosition, loadedPictures };
    // The new reading may differ, so the corrections are repeated in it.
    begin({ article, trace });
    void pages.lookUp(reading.value.article);
    await saving.lookUp(reading.value.article);
  }

  /** Reads the article again from a part of the page. Returns null if there is no article in it. */
  function chooseRoot(part: Element): CorrectionResult | null {
    const { value: parts } = corrections.parts;
    const root = parts?.rootOf(part, world.page);
    if (!root) return null;
    const rule = { ...currentRule(), root };
    const outcome = world.readPage({ force: true }, rule, parts);
    return outcome.ok ? corrections.useRoot({ ...outcome.value, rule }) : null;
  }

  function rememberPosition(position: ReadingPosition | null): void {
    currentPosition = position;
    // A position in a selection is not one in the article.
    if (reading.value.status !== 'ready' || world.source === 'selection') return;
    // Nothing of a private window is kept unless the reader saves it.
    if (world.isPrivate) return;
    world.calls.rememberPositionHere(position).catch(checkAlive);
  }

  return { read, readAgain, chooseRoot, forgetRule, rememberPosition };
}
