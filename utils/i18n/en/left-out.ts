import type { LeftOutReason } from '@/utils/corrections/reason-of';

/** English messages about what is not in an article, and how to correct it. Every language provides the same. */
export const messages = {
  title: 'What is in the article',
  none: 'Nothing that seems part of the article was left out.',
  leftOut: 'Left out',
  putBack: 'Put back',
  putBackNamed: (words: string) => `Put back: ${words}`,
  pictureNamed: (caption: string) => `Picture: ${caption}`,
  furniture: (pieces: number) => `Other page elements (${pieces})`,
  reasons: {
    notChosen: 'It is separate from the main text',
    judged: 'It doesn’t seem to be part of the article',
    removed: 'You removed it',
    named: 'The page marks it as not part of the article',
    navigation: 'It is part of a menu',
    form: 'It is part of a form',
    otherStory: 'It links to another article',
    comments: 'It is a comment from a reader',
    notice: 'It is a notice from the site',
    label: 'It is a label, not text',
    repetition: 'It repeats other text',
  } satisfies Record<LeftOutReason, string>,
  removeParts: 'Remove parts',
  removeNamed: (words: string) => `Remove: ${words}`,
  removeHint: 'Press a part of the article to remove it.',
  done: 'Done',
  early: 'Does the text stop early?',
  point: 'Show where it is',
  pointing: {
    label: 'Choose the article on the page',
    hint: 'Press the part of the page that contains the whole article.',
    keys: 'Use the arrow keys or Tab to move, Enter to choose, Esc to go back.',
    part: (number: number, total: number, words: string) => `Part ${number} of ${total}: ${words}`,
    back: 'Back to reader',
    nothing: 'There is no article in that part of the page.',
  },
  results: {
    'put-back': 'Put back in this article.',
    removed: 'Removed from this article.',
    root: 'The article is now read from that part of the page.',
  },
  forSite: (site: string) => `Applies to other articles on ${site} too.`,
  corrected: (site: string) => `Your corrections apply to all articles on ${site}.`,
  forget: 'Forget corrections',
  forgotten: (site: string) => `Corrections for ${site} forgotten.`,
  copyChanged: 'You have changed this saved article.',
  saveCopy: 'Save changes',
  copySaved: 'Changes saved. The earlier version stays.',
};

/** The messages that each language provides about what is not in an article. */
export type LeftOutMessages = typeof messages;
