import { computed, signal } from '@preact/signals';
import type { Article, LeftOutPiece } from '@/utils/article/article';
import type { CorrectedReading, Reading } from './corrected-reading';
import type { CorrectionParts, CorrectionStep } from './correction-parts';
import { createLeftOutList } from './left-out-list';
import type { Furniture } from './list-furniture';
import { isEmptyRule } from './rules/is-empty-rule';
import { NO_RULE, type SiteRule } from './rules/site-rule';

/** What correcting needs from outside. */
export interface CorrectionWorld {
  /** Loads the code for corrections, which most readers never need. */
  load(): Promise<CorrectionParts>;
  /** Shows an article in place of the open one. */
  show(article: Article): void;
  /**
   * Stores the rule of the site; null if there is nothing left to store. Returns whether rules are stored: not in
   * private windows. Never called for saved articles.
   */
  store(rule: SiteRule | null): boolean;
}

/** The outcome of an action, for a message. */
export interface CorrectionResult {
  what: 'put-back' | 'removed' | 'root';
  /** The number of the first top-level element that was put back; null if nothing was. */
  position: number | null;
  /** Whether other articles of the site will be read in the same way. */
  isForSite: boolean;
}

/**
 * Creates the state and the actions for correcting one article after another. Actions do nothing until `load` is done.
 */
export function createCorrectionState(world: CorrectionWorld) {
  const reading = signal<Reading | null>(null);
  const parts = signal<CorrectionParts | null>(null);
  /** Null until something is listed or changed. */
  const corrected = signal<CorrectedReading | null>(null);
  const history = signal<readonly CorrectedReading[]>([]);
  const { pieces, furniture, listRest, clearRest } = createLeftOutList(corrected, parts);
  const rule = computed(() => (corrected.value ?? reading.value)?.rule ?? null);

  function begin(next: Reading): void {
    reading.value = next;
    corrected.value = null;
    history.value = [];
    clearRest();
  }

  function startCorrecting(): void {
    if (corrected.value || !reading.value || !parts.value) return;
    corrected.value = parts.value.start(reading.value);
    listRest();
  }

  function change(
    what: CorrectionResult['what'],
    make: (before: CorrectedReading, parts: CorrectionParts) => CorrectionStep | null,
  ): CorrectionResult | null {
    const before = corrected.value;
    const made = before && parts.value && make(before, parts.value);
    if (!before || !made) return null;
    history.value = [...history.value, before];
    corrected.value = made.next;
    world.show(made.next.article);
    return { what, position: made.position, isForSite: storeRule(before.rule) };
  }

  /** Returns whether another rule than before is stored. */
  function storeRule(before: SiteRule): boolean {
    const now = rule.value;
    if (!now || JSON.stringify(now) === JSON.stringify(before)) return false;
    return world.store(isEmptyRule(now) ? null : now);
  }

  return {
    pieces,
    furniture,
    canUndo: computed(() => history.value.length > 0),
    isReady: computed(() => corrected.value !== null),
    /** The rule of the site; null before an article was read. */
    rule,
    hasRule: computed(() => rule.value !== null && !isEmptyRule(rule.value)),
    parts,
    /** Begins with an article that was just read. */
    begin,
    /**
     * Continues with the same article, read again. What was done in it is repeated as far as its parts are still there.
     */
    beginAgain(next: Reading): void {
      const [read, old] = [reading.value, corrected.value];
      begin(next);
      if (!parts.value || !read || !old) return;
      const started = parts.value.start(next);
      corrected.value = parts.value.repeatCorrections(started, read.article, old.article);
      listRest();
      if (corrected.value === started) return;
      history.value = [started];
      world.show(corrected.value.article);
    },
    /** Loads what the actions need, and lists what was left out. Rejects if it cannot be loaded. */
    async load(): Promise<void> {
      parts.value ??= await world.load();
      startCorrecting();
    },
    putBack: (piece: LeftOutPiece) =>
      change('put-back', (before, { putPieceBack }) => putPieceBack(before, piece)),
    putBackFurniture: (one: Furniture) =>
      change('put-back', (before, { putFurnitureBack }) => putFurnitureBack(before, one)),
    /** Takes the top-level element number `index` of the body out. */
    removePart: (index: number) =>
      change('removed', (before, { removeElement }) => removeElement(before, index)),
    /** Continues with the article of another root. */
    useRoot(next: Reading): CorrectionResult | null {
      const result = change('root', (_before, { start }) => ({
        next: start(next),
        position: null,
      }));
      listRest();
      return result;
    },
    /** Undoes the last action. */
    undo(): void {
      const [before, current] = [history.value.at(-1), corrected.value];
      if (!before || !current) return;
      history.value = history.value.slice(0, -1);
      corrected.value = before;
      if (before.trace !== current.trace) listRest();
      world.show(before.article);
      storeRule(current.rule);
    },
    /** Forgets the rule of the site, also before `load` is done. The open article stays as it is. */
    forget(): void {
      const now = corrected.value ?? reading.value;
      if (!now) return;
      begin({ article: now.article, trace: now.trace, rule: NO_RULE });
      startCorrecting();
      world.store(null);
    },
  };
}

/** The state and actions of correcting. */
export type CorrectionState = ReturnType<typeof createCorrectionState>;
