import type { IndexProgress } from './index/catch-up';
import type { IndexKeeper } from './index/index-keeper';
import type { WordQuery } from './query';
import type { HitsRequest, PeerMessage, SearchResponse } from './search-messages';

/** What a broker reports to its page. `ids` are best first. */
export type BrokerReport =
  | { type: 'hits'; number: number; ids: readonly string[] }
  | Extract<SearchResponse, { type: 'progress' | 'failed' }>;

/** What a broker needs from outside. */
export interface BrokerWorld {
  /** Identifies this broker among those of other pages. */
  name: string;
  /** Sends a message to the page this broker works for. */
  report(report: BrokerReport): void;
  /** Sends a message to the brokers of other pages. */
  broadcast(message: PeerMessage): void;
  /** Opens the index. Called when no other broker has it open. */
  openKeeper(onProgress: (progress: IndexProgress | null) => void): Promise<IndexKeeper>;
}

/**
 * Handles the searches of one page. Only one worker at a time can open the index file: the broker that has it answers
 * for all pages, the others forward their requests to it. When its page closes, the next broker takes over, and pending
 * requests are sent again.
 */
export class SearchBroker {
  readonly #world: BrokerWorld;
  readonly #pending = new Map<number, WordQuery>();
  /** The index, if this broker owns it. */
  #opened: IndexKeeper | null = null;
  /** The open index, once it is ready to answer. */
  #keeper: IndexKeeper | null = null;

  constructor(world: BrokerWorld) {
    this.#world = world;
    world.broadcast({ type: 'hello' });
  }

  /** Opens the index and owns it from now on. Never rejects. */
  async takeOver(): Promise<void> {
    try {
      this.#opened = await this.#world.openKeeper((progress) => {
        this.#announce(progress);
        // Answers wait for the first progress report: before it, an empty result could be mistaken for "no match".
        this.#begin();
      });
      await this.#refresh(this.#opened);
      this.#begin();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Handles a request of the page. */
  handleRequest({ number, query }: HitsRequest): void {
    this.#pending.set(number, query);
    if (this.#keeper) this.#settle(number, this.#keeper.search(query));
    else this.#forward(number, query);
  }

  /** Handles a message of another broker. */
  handlePeerMessage(message: PeerMessage): void {
    if (this.#keeper) this.#serve(this.#keeper, message);
    else this.#follow(message);
  }

  /** Updates the index after a change of the library, if this broker owns it. */
  refresh(): void {
    if (this.#opened) void this.#refresh(this.#opened);
  }

  #begin(): void {
    if (!this.#opened || this.#keeper) return;
    const keeper = this.#opened;
    this.#keeper = keeper;
    for (const [number, query] of this.#pending) this.#settle(number, keeper.search(query));
    this.#world.broadcast({ type: 'opened' });
  }

  #serve(keeper: IndexKeeper, message: PeerMessage): void {
    if (message.type === 'ask') {
      const { asker, number, query } = message;
      const ids = keeper.search(query).join(' ');
      this.#world.broadcast({ type: 'answer', asker, number, ids });
    } else if (message.type === 'hello') {
      this.#world.broadcast({ type: 'progress', progress: keeper.progress });
    }
  }

  #follow(message: PeerMessage): void {
    if (message.type === 'answer' && message.asker === this.#world.name) {
      this.#settle(message.number, message.ids === '' ? [] : message.ids.split(' '));
    } else if (message.type === 'progress') {
      this.#world.report(message);
    } else if (message.type === 'opened') {
      for (const [number, query] of this.#pending) this.#forward(number, query);
    }
  }

  #forward(number: number, query: WordQuery): void {
    this.#world.broadcast({ type: 'ask', asker: this.#world.name, number, query });
  }

  #settle(number: number, ids: readonly string[]): void {
    if (this.#pending.delete(number)) this.#world.report({ type: 'hits', number, ids });
  }

  async #refresh(keeper: IndexKeeper): Promise<void> {
    await keeper.refresh().catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    this.#world.report({ type: 'failed', cause: String(error) });
  }

  #announce(progress: IndexProgress | null): void {
    this.#world.report({ type: 'progress', progress });
    this.#world.broadcast({ type: 'progress', progress });
  }
}
