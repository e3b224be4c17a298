/** English messages about the further pages of an article. Every language provides the same. */
export const messages = {
  offer: (here: number, total: number) =>
    here === 1
      ? total === 2
        ? '1 more page'
        : `${total - 1} more pages`
      : `This is page ${here} of ${total}`,
  load: (count: number): string => (count === 1 ? 'Load it' : 'Load them'),
  loadRest: 'Load the rest',
  loading: (done: number, count: number) => `Loading page ${done} of ${count}…`,
  stop: 'Stop',
  some: (loaded: number, total: number) => `${loaded} of ${total} pages`,
  all: (total: number) => `All ${total} pages in one`,
  tryAgain: 'Try again',
  failed: (number: number, reason: string) => `Page ${number} is missing: ${reason}.`,
  reasons: {
    unreachable: 'the site didn’t respond',
    refused: 'the site refused to send it',
    'another-article': 'the site sent a different page',
    repeats: 'it repeats other pages',
    limit: 'the article is too long',
  },
  setting: 'Save all pages',
  settingHint:
    'When you save an article that spans several pages, Lectern loads the others from its site.',
};

/** The messages that each language provides about further pages. */
export type FurtherPagesMessages = typeof messages;
