import type { Database } from '@sqlite.org/sqlite-wasm';
import type { WordQuery } from '../query';
import type { SearchDocument } from './search-document';
import { toMatchExpression } from './to-match-expression';

/** Increase whenever folding, splitting or storage changes: an index of another version is rebuilt. */
export const INDEX_VERSION = 1;

/**
 * The full-text index of the library in SQLite FTS5. It stores word positions, not texts. Any method may throw SQLite's
 * errors, such as for a damaged file; the index must then be rebuilt. See docs/decisions/0014.
 */
export class SearchIndex {
  readonly #database: Database;
  readonly #idOf = new Map<number, string>();
  readonly #numberOf = new Map<string, number>();
  #highestNumber = 0;
  #isWriting = false;
  #untidied: number;

  /** Uses an open database that is empty or of this version. */
  constructor(database: Database) {
    this.#database = database;
    database.exec(SCHEMA);
    for (const row of database.selectArrays('SELECT number, id FROM articles'))
      this.#remember(Number(row[0]), String(row[1]));
    this.#untidied = this.#fact('untidied') ?? 0;
  }

  /** The last indexed revision of the library; -1 if new. */
  get revision(): number {
    return this.#fact('revision') ?? -1;
  }

  /** The number of indexed articles. */
  get size(): number {
    return this.#numberOf.size;
  }

  has(id: string): boolean {
    return this.#numberOf.has(id);
  }

  ids(): IterableIterator<string> {
    return this.#numberOf.keys();
  }

  /** Adds or replaces articles and sets the revision. Searches find them at once; `commit` writes them to the file. */
  put(documents: readonly SearchDocument[], revision: number): void {
    this.#begin();
    for (const document of documents) this.#putOne(document);
    this.#untidied += documents.length;
    this.#setFact('revision', revision);
  }

  /** Removes articles. Unknown ids are ignored. `commit` writes the change to the file. */
  remove(ids: readonly string[]): void {
    this.#begin();
    for (const id of ids) {
      const number = this.#numberOf.get(id);
      if (number === undefined) continue;
      this.#database.exec('DELETE FROM words WHERE rowid = ?', { bind: [number] });
      this.#database.exec('DELETE FROM articles WHERE number = ?', { bind: [number] });
      this.#numberOf.delete(id);
      this.#idOf.delete(number);
    }
  }

  /**
   * Writes all changes to the file, in one transaction. Without it, changes are lost with the page, which is harmless:
   * the stored revision is lost with them.
   */
  commit(): void {
    if (!this.#isWriting) return;
    this.#setFact('untidied', this.#untidied);
    this.#database.exec('COMMIT');
    this.#isWriting = false;
  }

  /** Whether so many articles were added that merging the parts of the index would make searches faster. */
  get isUntidy(): boolean {
    return this.#untidied >= UNTIDY;
  }

  /**
   * Merges some of the parts that the index consists of, for some milliseconds. Returns whether there is more to merge.
   * `isFirst` starts to merge all of them into one.
   */
  tidy(isFirst: boolean): boolean {
    this.#begin();
    const before = this.#changes();
    // A negative number starts to merge everything into one part.
    this.#database.exec("INSERT INTO words (words, rank) VALUES ('merge', ?)", {
      bind: [isFirst ? -PAGES_PER_STEP : PAGES_PER_STEP],
    });
    return this.#changes() - before >= 2;
  }

  /** Call when there is nothing left to merge. */
  markTidy(): void {
    this.#begin();
    this.#untidied = 0;
  }

  #fact(name: FactName): number | null {
    const value = this.#database.selectValue('SELECT value FROM facts WHERE name = ?', [name]);
    return value === undefined || value === null ? null : Number(value);
  }

  #setFact(name: FactName, value: number): void {
    this.#database.exec('INSERT OR REPLACE INTO facts VALUES (?, ?)', { bind: [name, value] });
  }

  #changes(): number {
    return Number(this.#database.selectValue('SELECT total_changes()'));
  }

  #begin(): void {
    if (this.#isWriting) return;
    this.#database.exec('BEGIN');
    this.#isWriting = true;
  }

  /** Returns the ids of the articles with the given words, best first. */
  search(query: WordQuery): string[] {
    const { wanted, unwanted } = toMatchExpression(query);
    if (wanted === null) return this.#idsExcept(unwanted);
    const but = unwanted === null ? '' : ` NOT (${unwanted})`;
    const found = this.#numbers(ALL, `(${wanted})${but}`);
    // Ranking is expensive. With very many hits, only articles with the words in a prominent field are ranked; the
    // others follow, newest first.
    const columns = found.length > MAX_RANKED ? '{title dek names} : ' : '';
    const ranked = this.#numbers(RANKED, `(${columns}(${wanted}))${but}`);
    return this.#toIds(new Set([...ranked, ...found.reverse()]));
  }

  #idsExcept(unwanted: string | null): string[] {
    const left = new Set(this.#idOf.keys());
    if (unwanted !== null) for (const number of this.#numbers(ALL, unwanted)) left.delete(number);
    return this.#toIds([...left].reverse());
  }

  #numbers(sql: string, match: string): number[] {
    const numbers = this.#database.selectValue(sql, [match]);
    return numbers === null || numbers === undefined ? [] : String(numbers).split(' ').map(Number);
  }

  #toIds(numbers: Iterable<number>): string[] {
    const ids: string[] = [];
    for (const number of numbers) {
      const id = this.#idOf.get(number);
      if (id !== undefined) ids.push(id);
    }
    return ids;
  }

  #putOne({ id, title, dek, names, body }: SearchDocument): void {
    const known = this.#numberOf.get(id);
    if (known !== undefined) {
      this.#database.exec('DELETE FROM words WHERE rowid = ?', { bind: [known] });
    }
    const number = known ?? this.#highestNumber + 1;
    this.#database.exec('INSERT OR REPLACE INTO articles VALUES (?, ?)', { bind: [number, id] });
    this.#database.exec(
      'INSERT INTO words (rowid, title, dek, names, body) VALUES (?, ?, ?, ?, ?)',
      { bind: [number, title, dek, names, body] },
    );
    this.#remember(number, id);
  }

  #remember(number: number, id: string): void {
    this.#idOf.set(number, id);
    this.#numberOf.set(id, number);
    this.#highestNumber = Math.max(this.#highestNumber, number);
  }
}

/** `revision`: the last one indexed. `untidied`: the articles added since the index was last tidied. */
type FactName = 'revision' | 'untidied';

/** The most articles that are ranked. */
const MAX_RANKED = 1_000;
/** From this many articles added since it was last tidied, the index is worth tidying. */
const UNTIDY = 500;
/** Pages of the index that one step of tidying writes. */
const PAGES_PER_STEP = 200;

// SQLite returns the numbers as one text: row by row, ten thousand of them take five times as long.
const ALL = `
  SELECT group_concat(number, ' ')
  FROM (SELECT rowid AS number FROM words WHERE words MATCH ? ORDER BY rowid)`;

const RANKED = `
  SELECT group_concat(number, ' ' ORDER BY weight, number DESC) FROM (
    SELECT rowid AS number, bm25(words, 10, 5, 4, 1) AS weight
    FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${MAX_RANKED}
  )`;

// Texts are already folded and split, so the tokenizer only splits at spaces. Rows are in the order of indexing.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS articles (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    title, dek, names, body,
    content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
  );`;
