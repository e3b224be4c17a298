import { messages as app } from './app';
import { messages as embeds } from './embeds';
import { messages as partial } from './partial-labels';

/** English messages inside exported files. Every language provides the same. */
export const messages = {
  picture: 'Picture',
  kinds: embeds.kinds,
  partial,
  date: app.date,
};

/** The messages that each language provides inside exported files. */
export type ExportLabels = typeof messages;
