const SYLLABLES =
  'ba lo mi ren ta ku so vel dri no pa shi tor ul wen ga he ji or fa cam bru del qui zen'.split(
    ' ',
  );

/** Generates invented words, the same in every run. */
export class InventedWords {
  #state = 20_260_401;

  /** Returns a whole number below `limit`. */
  below(limit: number): number {
    // `imul`, because the plain product exceeds the exact range of numbers, which would soon make the sequence repeat.
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((this.#state / 2_147_483_648) * limit);
  }

  word(): string {
    return Array.from({ length: 1 + this.below(3) }, () => SYLLABLES[this.below(25)]).join('');
  }

  /** Returns a sentence of this many words, with commas and a full stop. */
  sentence(words = 8 + this.below(14)): string {
    const said = Array.from({ length: words }, (_, index) =>
      index % 6 === 5 ? `${this.word()},` : this.word(),
    );
    return `${said.join(' ').replace(/,$/, '')}.`;
  }

  text(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(' ');
  }
}
