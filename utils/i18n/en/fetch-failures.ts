/** English messages that say why the article of a saved link could not be fetched. Every language provides the same. */
export const messages = {
  'not-permitted': 'Lectern has no permission for this site. Open the page and save it there.',
  unreachable: 'The site couldn’t be reached. Check the connection and try again.',
  refused: 'The site refused to send the page. Open the page and save it there.',
  'not-an-article': 'No article was found on the page. Open the page and save it there.',
};

/** The messages that each language provides about fetching the article of a saved link. */
export type FetchFailureMessages = typeof messages;
