import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { SearchIndex } from '../../utils/library/search/index/search-index';
import type { Candidate, Question } from './candidate';
import type { SearchedArticle } from './generated-texts';
import { runCandidate } from './run-candidate';

/** Lectern's own index, in a file in the origin private file system. */
class SqliteFts5 implements Candidate {
  #index!: SearchIndex;

  async open(): Promise<void> {
    const sqlite = await sqlite3InitModule();
    const pool = await sqlite.installOpfsSAHPoolVfs({ directory: 'bench-sqlite' });
    const database = new pool.OpfsSAHPoolDb('/index.sqlite');
    database.exec(
      'PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;',
    );
    this.#index = new SearchIndex(database);
  }

  async add(articles: SearchedArticle[]): Promise<void> {
    const documents = articles.map(({ about, ...rest }) => ({ ...rest, names: about }));
    this.#index.put(documents, 1);
    this.#index.commit();
  }

  async settle(): Promise<void> {
    for (let step = 0; this.#index.tidy(step === 0); step += 1) this.#index.commit();
    this.#index.markTidy();
    this.#index.commit();
  }

  update(article: SearchedArticle): Promise<void> {
    return this.add([article]);
  }

  async search({ kind, words }: Question): Promise<number> {
    const isPrefix = kind === 'prefix';
    const terms =
      kind === 'phrase'
        ? [{ words, isPrefix }]
        : words.map((word) => ({ words: [word], isPrefix }));
    return this.#index.search({ terms, excluded: [] }).length;
  }
}

runCandidate(new SqliteFts5());
