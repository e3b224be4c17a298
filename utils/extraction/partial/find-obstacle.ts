import type { PageReason } from '@/utils/article/partial/partial-reason';
import { hasMoreTextThan, squeezeText, textOf } from '@/utils/article/text/squeeze-text';
import { findPlaceholders } from './find-placeholders';

/** Words of a request for consent. */
const COOKIES =
  /cookies?\b|consent|privacy|gdpr|datenschutz|einwilligung|confidentialité|privacidad|kakor\b|informasjonskaps|evästei|süti|çerez|slapuk|sīkdat|küpsis|piškot|kolačić|ciastecz|куки|приватн|конфиденц|クッキー|プライバシー|쿠키|개인정보|隐私|隱私|ملفات تعريف|עוגיות/i;
/** Labels of the button that gives consent. */
const AGREES =
  /\b(?:accept|agree|allow|consent|got it)|akzept|zustimm|einverstanden|accepter|acept|accett|aceit|accepteer|akkoord|godta|godkänn|tillad|hyväksy|akcept|zgadzam|přijm|souhlas|elfogad|kabul|prihvat|sprejm|приня|прийня|соглас|αποδ|συμφων|同意|承諾|許可|동의|수락|허용|接受|允许|允許|قبول|موافق|הסכ|אישור/i;
const LAYERS = ['consent', 'cookie', 'gdpr', 'privacy', 'cmp']
  .flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`, `iframe[title*="${name}" i]`])
  .concat('dialog[open]', '[role="dialog"]', '[role="alertdialog"]', '[aria-modal="true"]')
  .join();
const CONTROLS = 'button, a, [role="button"], input[type="button"], input[type="submit"]';

/** With more text besides the request, the page may show its article. Characters. */
const LITTLE_TEXT = 600;
/** The longest request that is a whole page. Characters. */
const LONGEST_REQUEST = 4_000;
/** A longer control is not a button. Characters. */
const LONGEST_LABEL = 200;
/** A frame with the request covers at least this share of the window. */
const MIN_SHARE_OF_WINDOW = 0.4;
const FEWEST_PLACEHOLDERS = 3;
/** More layers are ignored, because each is compared with the others. */
const MAX_LAYERS = 200;

/**
 * Returns what hides the article of a page on which none was found: a request for consent without much else, a page
 * that is still loading, or a page that says that its article is not free. Undefined if none of these. Reads the live
 * page.
 */
export function findObstacle(page: Document): PageReason | undefined {
  const { body } = page;
  if (!body) return page.readyState === 'complete' ? undefined : 'loading';
  if (asksForConsent(body)) return 'consent';
  const waiting = findPlaceholders(body, new Set()).filter(({ element }) => isShown(element));
  const isBusy = waiting.some((place) => place.isBusy) || waiting.length >= FEWEST_PLACEHOLDERS;
  if (page.readyState !== 'complete' || isBusy) return 'loading';
  const data = [...page.querySelectorAll('script[type*="ld+json" i]')];
  const isWithheld = data.some(({ textContent }) => NOT_FREE.test(textContent ?? ''));
  return isWithheld ? 'preview' : undefined;
}

const NOT_FREE = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?(?:https?:\/\/schema\.org\/)?false/i;

function asksForConsent(body: HTMLElement): boolean {
  const layers = [...body.querySelectorAll<HTMLElement>(LAYERS)]
    .slice(0, MAX_LAYERS)
    .filter(isShown);
  const outer = layers.filter(
    (one) => !layers.some((other) => other !== one && other.contains(one)),
  );
  const asking = outer.filter(isRequest);
  const whole = shownText(body);
  const asked = asking.reduce((sum, one) => sum + shownText(one).length, 0);
  if (asking.length > 0) return whole.length - asked < LITTLE_TEXT;
  return whole.length < LONGEST_REQUEST && isRequest(body);
}

/** Whether an element asks for consent, or is a frame that covers the page and is named so. */
function isRequest(element: HTMLElement): boolean {
  if (element.localName === 'iframe') return coversWindow(element);
  const isAgreement = (control: Element) =>
    !hasMoreTextThan(control, LONGEST_LABEL) &&
    AGREES.test(textOf(control) || (control.getAttribute('value') ?? ''));
  return (
    COOKIES.test(shownText(element)) &&
    [...element.querySelectorAll(CONTROLS)].some((one) => isShown(one) && isAgreement(one))
  );
}

function coversWindow(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  const view = frame.ownerDocument.defaultView;
  return view !== null && width * height > view.innerWidth * view.innerHeight * MIN_SHARE_OF_WINDOW;
}

/** Only browsers with a layout have `innerText` and `checkVisibility`. */
const shownText = (element: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text does not count.
  squeezeText(element.innerText ?? element.textContent);
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;
