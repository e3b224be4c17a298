import MiniSearch from 'minisearch';
import type { Candidate, Question } from './candidate';
import type { SearchedArticle } from './make-library';
import { runCandidate } from './run-candidate';

const OPTIONS = { fields: ['title', 'dek', 'about', 'body'] };
const FILE = 'bench-minisearch.json';

/** In memory; stored whole as JSON. */
class MiniSearchWhole implements Candidate {
  #index = new MiniSearch<SearchedArticle>(OPTIONS);

  async open(): Promise<void> {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(FILE).catch(() => null);
    const stored = file && (await (await file.getFile()).text());
    if (stored) this.#index = await MiniSearch.loadJSONAsync<SearchedArticle>(stored, OPTIONS);
  }

  async add(articles: SearchedArticle[]): Promise<void> {
    this.#index.addAll(articles);
  }

  async settle(): Promise<void> {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(FILE, { create: true });
    const stream = await file.createWritable();
    await stream.write(JSON.stringify(this.#index));
    await stream.close();
  }

  async update(article: SearchedArticle): Promise<void> {
    this.#index.discard(article.id);
    this.#index.add(article);
  }

  /** It knows no phrases: these are asked as words that must both be there. */
  async search({ kind, words }: Question): Promise<number> {
    return this.#index.search(words.join(' '), {
      combineWith: 'AND',
      prefix: kind === 'prefix',
      boost: { title: 10, dek: 5, about: 4 },
    }).length;
  }
}

runCandidate(new MiniSearchWhole());
