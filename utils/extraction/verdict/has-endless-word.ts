import { withoutEastAsian } from '@/utils/article/text/east-asian';
import type { Block } from '../blocks/block';

/**
 * A longer word cannot be shown: if no font has its letters, the time in which a browser breaks it into lines grows
 * with the square of its length, and is half a second here. Characters.
 */
const LONGEST_WORD = 100_000;

/** Whether a block has a word that is too long to be shown. */
export const hasEndlessWord = (blocks: readonly Block[]): boolean =>
  blocks.some(({ text }) => text.length > LONGEST_WORD && wordsOf(text).some(isEndless));

// Lines of East Asian text break without spaces.
const wordsOf = (text: string): string[] => withoutEastAsian(text).split(/\s/);

const isEndless = (word: string): boolean => word.length > LONGEST_WORD;
