import { createCatalogue } from './catalogue';
import type { EmbedMessages } from './en/embeds';

/** Messages on cards: players, posts, maps and the like in an article. */
export const embedMessages = createCatalogue(
  import.meta.glob<EmbedMessages>('./*/embeds.ts', { eager: true, import: 'messages' }),
);
