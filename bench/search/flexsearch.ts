import FlexSearch from 'flexsearch';
import type { Candidate, Question } from './candidate';
import type { SearchedArticle } from './make-library';
import { runCandidate } from './run-candidate';

const FIELDS = ['title', 'dek', 'about', 'body'];

/** Its types leave out what the bundle exports, and the waiting that a stored index asks for. */
interface Flex {
  IndexedDB: new (name: string) => object;
  Document: new (options: object) => StoredIndex;
}

interface StoredIndex {
  mount(database: object): Promise<void>;
  add(article: SearchedArticle): void;
  update(article: SearchedArticle): void;
  commit(): Promise<void>;
  search(words: string, options: object): Promise<unknown[]>;
}

const flex = FlexSearch as unknown as Flex;

/** Mounted on IndexedDB. `forward` is its way to find prefixes. */
class FlexSearchStored implements Candidate {
  readonly #index = new flex.Document({
    document: { id: 'id', index: FIELDS },
    tokenize: 'forward',
    commit: false,
  });

  async open(): Promise<void> {
    await this.#index.mount(new flex.IndexedDB('bench-flexsearch'));
  }

  async add(articles: SearchedArticle[]): Promise<void> {
    for (const article of articles) this.#index.add(article);
    await this.#index.commit();
  }

  async settle(): Promise<void> {
    await this.#index.commit();
  }

  async update(article: SearchedArticle): Promise<void> {
    this.#index.update(article);
    await this.#index.commit();
  }

  /** It knows no phrases: these are asked as words that must both be there. */
  async search({ words }: Question): Promise<number> {
    const found = await this.#index.search(words.join(' '), { limit: 10_000, merge: true });
    return found.length;
  }
}

runCandidate(new FlexSearchStored());
