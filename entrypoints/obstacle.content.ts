import { defineContentScript } from 'wxt/utils/define-content-script';
import { findObstacle } from '@/utils/extraction/partial/find-obstacle';

/** Returns what hides the article of a page. A script of its own, because few pages need it. */
export default defineContentScript({
  registration: 'runtime',
  main: () => findObstacle(document) ?? null,
});
