import type { Block } from '../blocks/block';
import type { PageFacts } from '../metadata/read-page-facts';

/** Words of a page that checks its visitors or that did not load. */
const SPEAKS_OF_BROWSER =
  /\b(?:browser|java ?script|cookies|captcha|robot)\b|navigateur|navegador|браузер|浏览器|瀏覽器|ブラウザ|브라우저/i;
/** The number of an error: "404". */
const ERROR = /\b[45]\d\d\b/;

/** Whether a page without an article asks its visitors to log in or to wait, or says that there is nothing. */
export const isInterstitial = (kept: readonly Block[], facts: PageFacts): boolean =>
  facts.hasEntryForm ||
  ERROR.test(facts.title) ||
  kept.some(({ text }) => SPEAKS_OF_BROWSER.test(text));
