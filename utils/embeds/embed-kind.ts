/** What a card represents. `frame` is anything else that a page shows in a frame. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'poll' | 'form' | 'chart' | 'frame';

const asWord = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`);

/**
 * Words in addresses and titles, and the kinds they stand for, with the names of widespread services that have no such
 * word. The first match decides.
 */
const KINDS: readonly (readonly [EmbedKind, RegExp])[] = [
  ['map', asWord('maps?|openstreetmap|mapa|carte|karte|locator')],
  ['poll', asWord('polls?|survey|quiz|umfrage|sondage|encuesta')],
  ['form', asWord('forms?|viewform|formular')],
  ['chart', asWord('charts?|graphs?|diagramm?|visuali[sz]ation|datawrapper|infogram')],
  ['post', asWord('tweet|toot|post|status|@[\\w.-]+/\\d+')],
  [
    'audio',
    asWord(
      'audio|podcasts?|episodes?|tracks?|albums?|radio|soundcloud|spotify|fm|acast|megaphone|spreaker|podbean',
    ),
  ],
  ['video', asWord('videos?|watch|films?|movies?|clips?|player|tv')],
];
/** Addresses and titles are examined up to this length. Characters. */
const LONGEST_EXAMINED = 300;

/** Guesses the kind of a player in a frame from its address, else from its title. */
export function guessKind(address: string, title: string): EmbedKind {
  const { hostname, pathname } = new URL(address);
  for (const text of [hostname + pathname, title]) {
    const words = text.slice(0, LONGEST_EXAMINED).toLowerCase();
    const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
    if (kind) return kind;
  }
  return 'frame';
}
