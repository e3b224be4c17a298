import type { EmbedKind } from '@/utils/embeds/embed-kind';

/** English messages on cards: players, posts, maps and the like in an article. Every language provides the same. */
export const messages = {
  kinds: {
    video: 'Video',
    audio: 'Audio',
    post: 'Post',
    map: 'Map',
    poll: 'Poll',
    form: 'Form',
    chart: 'Chart',
    frame: 'Embedded page',
  } satisfies Record<EmbedKind, string>,
  /** Says what a title names. */
  named: (kind: string, title: string) => `${kind}: ${title}`,
  loadsFrom: (host: string) => `Loads from ${host}`,
  opensOn: (host: string) => `Opens on ${host}`,
  openOn: (host: string) => `Open on ${host}`,
  notHere: (host: string) => `Can’t play here. Opens on ${host}`,
  play: 'Play',
  show: 'Show',
  open: 'Open',
  close: 'Close',
  newTab: 'new tab',
};

/** The messages that every language provides. */
export type EmbedMessages = typeof messages;
