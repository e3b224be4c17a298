import { defineContentScript } from 'wxt/utils/define-content-script';
import { findObstacle } from '@/utils/extraction/partial/find-obstacle';

/** Returns what hides the article of a page on which none was found. Few pages need it, so the extraction is without it. */
export default defineContentScript({
  registration: 'runtime',
  main: () => findObstacle(document) ?? null,
});
