/** English messages about the queue. Every language provides the same. */
export const messages = {
  add: 'Add to queue',
  remove: 'Remove from queue',
  moveUp: 'Move up in queue',
  moveDown: 'Move down in queue',
  drag: 'Drag to another place',
  moved: (position: number, of: number): string => `Moved to ${position} of ${of}`,
  start: 'Read from the start',
  removeRead: (count: number): string => `Remove read (${count})`,
  clear: 'Clear queue',

  // In the reader
  tools: 'Queue',
  position: (position: number, of: number): string => `${position} of ${of} in queue`,
  next: 'Next in queue',
  previous: 'Previous in queue',
  end: 'This is the end of the queue.',
  begin: 'This is the start of the queue.',
  empty: 'The queue is empty.',
  continueAloud: 'Continue with the queue',
  added: (title: string): string => `Added to the queue: ${title}`,
  removed: 'Removed from the queue',
  addedLink: 'Link added to the queue',
  alreadyAdded: 'Already in the queue, or the queue is full',
  privateWindow: 'Links aren’t added this way in a private window. Use the link’s context menu.',
  failed: 'The queue couldn’t be changed.',
  skipped: (title: string): string => `Skipped, because it isn’t on this computer: ${title}`,

  // A link that waits
  waitingTitle: 'This article isn’t on this computer yet',
  waitingText: (site: string): string =>
    `Lectern can fetch it from ${site}. The browser will ask whether Lectern may read that site.`,
  fetch: 'Fetch article',
  fetching: 'Fetching article…',
  openPage: 'Open page',
};

/** The messages that each language provides about the queue. */
export type QueueMessages = typeof messages;
