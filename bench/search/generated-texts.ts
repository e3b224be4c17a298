import { InventedWords } from '../growth/invented-words';

/** The searchable fields of an article. */
export interface SearchedArticle {
  id: string;
  title: string;
  dek: string;
  about: string;
  body: string;
}

const VOCABULARY = 60_000;
const WORDS_A_BODY = 900;

/**
 * Generates articles of about 900 words with the word frequencies of natural languages: the n-th word of the list
 * occurs about 1/n as often as the first.
 */
export class GeneratedTexts {
  readonly vocabulary: string[];
  readonly #chance = new InventedWords();

  constructor() {
    const words = new Set<string>();
    while (words.size < VOCABULARY) {
      const longer = words.size > 5_000 ? this.#chance.word() : '';
      words.add(this.#chance.word() + longer);
    }
    this.vocabulary = [...words];
  }

  article(number: number): SearchedArticle {
    return {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      title: this.#words(9),
      dek: this.#words(18),
      about: this.#words(6),
      body: this.#words(WORDS_A_BODY),
    };
  }

  #words(count: number): string {
    return Array.from({ length: count }, () => this.#word()).join(' ');
  }

  #word(): string {
    const place = Math.floor(VOCABULARY ** (this.#chance.below(1_000_000) / 1_000_000)) - 1;
    return this.vocabulary[place] ?? '';
  }
}
