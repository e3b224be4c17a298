import type { ExportLabels } from '../en/export-labels';
import { messages as app } from './app';
import { messages as embeds } from './embeds';
import { messages as partial } from './partial-labels';

/** Korean messages inside exported files. */
export const messages: ExportLabels = {
  picture: '사진',
  kinds: embeds.kinds,
  partial,
  date: app.date,
};
