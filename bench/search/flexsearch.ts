import FlexSearch from 'flexsearch';
import type { Candidate, Question } from './candidate';
import type { SearchedArticle } from './make-library';
import { runCandidate } from './run-candidate';

const FIELDS = ['title', 'dek', 'about', 'body'];

/** Mounted on IndexedDB. `forward` is its way to find prefixes. */
class FlexSearchStored implements Candidate {
  // Its types leave out what the bundle exports.
  #index!: any;

  async open(): Promise<void> {
    const database = new (FlexSearch as any).IndexedDB('bench-flexsearch');
    this.#index = new (FlexSearch as any).Document({
      document: { id: 'id', index: FIELDS },
      tokenize: 'forward',
      commit: false,
    });
    await this.#index.mount(database);
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
