import type { IndexProgress } from './catch-up';
import type { IndexKeeper } from './index-keeper';
import type { PeerMessage, SearchRequest, SearchResponse } from './search-messages';

/** What a desk needs from outside. */
export interface BrokerWorld {
  /** Tells this desk from those of other pages. */
  name: string;
  /** To the page that this desk works for. */
  report(report: SearchResponse): void;
  /** To the desks of other pages. */
  say(word: PeerMessage): void;
  /** Opens the index; called when no other desk has it. */
  openKeeper(onProgress: (progress: IndexProgress | null) => void): Promise<IndexKeeper>;
}

/**
 * Takes the questions of one page. The index is one file that one worker alone can have open: the desk that has it
 * answers for all, the others pass questions on. When that page is closed, the next desk takes over and what was left
 * without an answer is asked again.
 */
export class SearchBroker {
  readonly #world: BrokerWorld;
  readonly #open = new Map<number, string>();
  /** The index, when it is this desk's. */
  #opened: IndexKeeper | null = null;
  /** The same, once it answers. */
  #keeper: IndexKeeper | null = null;

  constructor(world: BrokerWorld) {
    this.#world = world;
    world.say({ type: 'hello' });
  }

  /** Opens the index, which is this desk's from now on. Never rejects. */
  async takeOver(): Promise<void> {
    try {
      this.#opened = await this.#world.openKeeper((progress) => {
        this.#spread(progress);
        // It knows everything, or has told how much it lacks. Earlier, nothing found would be taken for nothing there.
        this.#begin();
      });
      await this.#refresh(this.#opened);
      this.#begin();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Answers what was asked meanwhile, and from now on. */
  #begin(): void {
    if (!this.#opened || this.#keeper) return;
    const keeper = this.#opened;
    this.#keeper = keeper;
    for (const [number, text] of this.#open) this.#answerPage(keeper, number, text);
    this.#world.say({ type: 'opened' });
  }

  /** An order of the page. */
  take(order: SearchRequest): void {
    this.#open.set(order.number, order.text);
    if (this.#keeper) this.#answerPage(this.#keeper, order.number, order.text);
    else this.#ask(order.number, order.text);
  }

  /** The library was changed. Every desk hears of it; the one that has the index looks. */
  refresh(): void {
    if (this.#opened) void this.#refresh(this.#opened);
  }

  /** A word of another desk. */
  hear(word: PeerMessage): void {
    if (this.#keeper) this.#serve(this.#keeper, word);
    else this.#follow(word);
  }

  #serve(keeper: IndexKeeper, word: PeerMessage): void {
    if (word.type === 'ask') {
      const { asker, number, text } = word;
      this.#world.say({ type: 'answer', asker, number, ids: keeper.search(text) });
    } else if (word.type === 'hello') {
      this.#world.say({ type: 'progress', progress: keeper.progress });
    }
  }

  #follow(word: PeerMessage): void {
    if (word.type === 'answer' && word.asker === this.#world.name)
      this.#found(word.number, word.ids);
    else if (word.type === 'progress') this.#world.report(word);
    else if (word.type === 'opened') for (const question of this.#open) this.#ask(...question);
  }

  #ask(number: number, text: string): void {
    this.#world.say({ type: 'ask', asker: this.#world.name, number, text });
  }

  #answerPage(keeper: IndexKeeper, number: number, text: string): void {
    this.#found(number, keeper.search(text));
  }

  #found(number: number, ids: string[]): void {
    if (this.#open.delete(number)) this.#world.report({ type: 'found', number, ids });
  }

  async #refresh(keeper: IndexKeeper): Promise<void> {
    await keeper.refresh().catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    this.#world.report({ type: 'failed', cause: String(error) });
  }

  #spread(progress: IndexProgress | null): void {
    this.#world.report({ type: 'progress', progress });
    this.#world.say({ type: 'progress', progress });
  }
}
