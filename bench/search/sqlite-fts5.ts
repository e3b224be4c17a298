import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import type { Candidate, Question } from './candidate';
import type { SearchedArticle } from './make-library';
import { runCandidate } from './run-candidate';

const MOST_RANKED = 1_000;
const RANKED = `SELECT number FROM (
  SELECT rowid AS number, bm25(words, 10, 5, 4, 1) AS score FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY score`;

class SqliteFts5 implements Candidate {
  #database!: Database;
  readonly #ids = new Map<number, string>();

  async open(): Promise<void> {
    const sqlite = await sqlite3InitModule();
    const pool = await sqlite.installOpfsSAHPoolVfs({ directory: 'bench-sqlite' });
    this.#database = new pool.OpfsSAHPoolDb('/index.sqlite');
    this.#database.exec(`
      PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;
      CREATE TABLE IF NOT EXISTS articles (number INTEGER PRIMARY KEY, id TEXT UNIQUE);
      CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (title, dek, about, body, content = '',
        contentless_delete = 1, tokenize = 'ascii', prefix = '2 3');`);
    for (const [number, id] of this.#database.selectArrays('SELECT number, id FROM articles'))
      this.#ids.set(Number(number), String(id));
  }

  async add(articles: SearchedArticle[]): Promise<void> {
    this.#database.transaction(() => {
      for (const { id, title, dek, about, body } of articles) {
        const number = this.#ids.size + 1;
        this.#ids.set(number, id);
        this.#database.exec('INSERT INTO articles VALUES (?, ?)', { bind: [number, id] });
        this.#database.exec(
          'INSERT INTO words (rowid, title, dek, about, body) VALUES (?, ?, ?, ?, ?)',
          {
            bind: [number, title, dek, about, body],
          },
        );
      }
    });
  }

  async settle(): Promise<void> {}

  async update({ id, title, dek, about, body }: SearchedArticle): Promise<void> {
    this.#database.exec(
      'UPDATE words SET title = ?, dek = ?, about = ?, body = ? WHERE rowid = (SELECT number FROM articles WHERE id = ?)',
      { bind: [title, dek, about, body, id] },
    );
  }

  async search({ kind, words }: Question): Promise<number> {
    const match =
      kind === 'phrase'
        ? `"${words.join(' ')}"`
        : words.map((word) => `"${word}"`).join(' ') + (kind === 'prefix' ? '*' : '');
    const all = this.#database.selectValues('SELECT rowid FROM words WHERE words MATCH ?', [match]);
    // To rank is dear: where most articles have the words, those that have them in title, dek or names are ranked.
    const narrowed = all.length > MOST_RANKED ? `{title dek about} : (${match})` : match;
    const ranked = this.#database.selectValues(RANKED, [narrowed, MOST_RANKED]);
    return new Set([...ranked, ...all.reverse()].map((number) => this.#ids.get(Number(number))))
      .size;
  }
}

runCandidate(new SqliteFts5());
