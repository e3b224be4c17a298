import { signal } from '@preact/signals';
import type { Toasts } from '@/components/feedback/create-toasts';
import type { Article } from '@/utils/article/article';
import { createReaderLibrary } from '@/utils/background/remote-library';
import { createCorrectionState } from '@/utils/corrections/correction-state';
import { createPagesState } from '@/utils/further-pages/pages-state';
import { createSavingState } from '@/utils/library/saving/saving-state';
import type { OverlayReading } from './overlay-reading';
import type { OverlayWorld } from './overlay-world';

interface ArticleParts {
  showToast: Toasts['showToast'];
  /** Called when a call to the background failed. */
  checkAlive(): void;
}

/** Creates the state of the open article: its reading, its saved copy, its corrections and its further pages. */
export function createOverlayArticle(world: OverlayWorld, { showToast, checkAlive }: ArticleParts) {
  const reading = signal<OverlayReading>({ status: 'reading' });
  const library = createReaderLibrary(world.calls);
  const saving = createSavingState({ library }, showToast);

  /** Shows an article in place of the open one. Returns false if none is open. */
  function replace(article: Article): boolean {
    if (reading.value.status !== 'ready') return false;
    reading.value = { ...reading.value, article };
    void saving.lookUp(article).catch(checkAlive);
    return true;
  }

  const corrections = createCorrectionState({
    load: world.loadCorrections,
    show: replace,
    store(rule) {
      // Nothing of a private window is kept unless the reader saves it.
      if (world.isPrivate) return false;
      world.calls.changeRuleHere(rule).catch(checkAlive);
      return true;
    },
  });

  const pages = createPagesState({
    open: world.openPages,
    current: () => (reading.value.status === 'ready' ? reading.value.article : null),
    show(article) {
      if (!replace(article)) return;
      corrections.begin({ article, trace: null, rule: corrections.rule.value ?? world.rule });
    },
  });

  return { reading, library, saving, corrections, pages };
}
