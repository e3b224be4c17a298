import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { type Deadline, NO_DEADLINE } from '../deadline';
import { capAttributes, hasTooManyAttributes } from './cap-attributes';
import { disarmNames } from './disarm-names';
import { dropCustomTypes } from './drop-custom-types';
import { flattenDepth } from './flatten-depth';
import { flattenFrame, readableFrame } from './flatten-frame';
import { flattenShadow } from './flatten-shadow';
import type { PageCopy, ShownPicture } from './page-copy';
import { BROWSER_LAYOUT, type PageLayout } from './page-layout';
import { findLinedText, rememberLayout } from './remember-layout';
import { unclobbered } from './unclobbered';
import { walkInParallel } from './walk-in-parallel';
import { weighElements } from './weigh-elements';

/**
 * Extraction may take two seconds above this number of elements, counted by `weighElements`. The longest real articles
 * have less than a fifth of it.
 */
const MAX_ELEMENTS = 100_000;

/** How often the time is checked, in elements. */
const CHECKED_EVERY = 32;

/** Deeper than any real page: the parser stops at 512, but scripts may nest deeper. */
export const DEEPEST_ELEMENT = 600;

/**
 * Copies the page into an inert document, together with what only the live page can report: which elements are hidden
 * or fixed to the window, which file each picture shows, how style lays out lines and blocks, and the contents of open
 * shadow roots (which replace their hosts' children in the copy) and of frames of the page's own origin. Reads
 * everything in one pass without changes, so that style is computed once. Attributes and depth of the copy are limited
 * to what later steps can use.
 *
 * The live page is only read. Fails if the page has too many elements or is nested too deeply to be read in reasonable
 * time. When the time is over, the remaining elements count as shown.
 */
export function copyPage(
  live: Document,
  url: string,
  layout: PageLayout = BROWSER_LAYOUT,
  deadline: Deadline = NO_DEADLINE,
): Result<PageCopy, 'too-large'> {
  let elements = weighElements(live);
  if (elements > MAX_ELEMENTS || isTooDeep(live, elements)) return fail('too-large');
  const document = importPage(live);
  const facts = {
    hidden: new Set<Element>(),
    shown: new Map<Element, ShownPicture>(),
    blocks: new Set<Element>(),
    keepsLines: new Set<Element>(),
    fixed: new Set<Element>(),
  };
  const shadows: [ShadowRoot, Element][] = [];
  const frames: [Document, Element][] = [];
  const [body, bodyCopy] = [unclobbered.body(live), unclobbered.body(document)];
  const { layoutOf } = layout;
  const layoutRecord = layoutOf && {
    layoutOf,
    facts,
    lined: body && bodyCopy ? findLinedText(live, body) : new Set<Element>(),
  };
  let [looked, isTimeOver] = [0, false];

  const look = (original: Element, copyOf: () => Element): boolean => {
    if (original instanceof HTMLImageElement) rememberPicture(original, copyOf, facts.shown);
    const shadow = unclobbered.shadowRoot(original);
    if (shadow) shadows.push([shadow, copyOf()]);
    // Some structures make the browser compute the styles of all ancestors for each element.
    if (looked++ % CHECKED_EVERY === 0) isTimeOver = deadline.isOver();
    if (isTimeOver) return true;
    const isShown = layout.isShown(original);
    if (!isShown) facts.hidden.add(copyOf());
    else if (layoutRecord) rememberLayout(original, copyOf, layoutRecord);
    const frame = isShown ? readableFrame(original) : null;
    if (frame) frames.push([frame, copyOf()]);
    return isShown;
  };

  if (body && bodyCopy) walkInParallel(body, bodyCopy, look);
  // Before any property of the copy is read that a name may shadow, and after both had the same shape.
  disarmNames(document);
  for (let next = shadows.shift(); next; next = shadows.shift()) {
    const [shadow, host] = next;
    elements += weighElements(shadow);
    if (elements > MAX_ELEMENTS) return fail('too-large');
    flattenShadow(shadow, host, (original, copy) => walkInParallel(original, copy, look));
  }
  // Frames within frames are not looked for.
  for (const [frame, copy] of frames.splice(0)) {
    elements += weighElements(frame);
    if (elements > MAX_ELEMENTS) return fail('too-large');
    flattenFrame(frame, copy, (original, inner) => walkInParallel(original, inner, look));
  }
  if (hasTooManyAttributes(document)) return fail('too-large');
  flattenDepth(document, facts.hidden);
  capAttributes(document);
  return succeed({ document, url, base: readBase(live, url), ...facts });
}

/** Selects elements at the maximum depth. The browser's selector engine is faster than any walk. */
const TOO_DEEP = `${'* > '.repeat(DEEPEST_ELEMENT)}*`;

const isTooDeep = (live: Document, elements: number): boolean =>
  elements > DEEPEST_ELEMENT && unclobbered.find(live, TOO_DEEP) !== null;

/** Elements that no step reads. Adopting them would cost more than everything else, because styles would be parsed. */
const UNREAD_IN_BODY = 'style, svg, base:empty, script:not([type*="ld+json" i], [type^="math/" i])';

/** Elements of the head with metadata. Styles have none and are the most expensive to copy. */
const METADATA_IN_HEAD = 'title, meta, link[rel], script[type*="ld+json" i]';

function importPage(live: Document): Document {
  const document = unclobbered.implementation(live).createHTMLDocument();
  const root = unclobbered.root(live);
  if (!root) return document;
  const head = document.createElement('head');
  for (const one of unclobbered.head(live)?.querySelectorAll(METADATA_IN_HEAD) ?? []) {
    head.append(document.importNode(one, true));
  }
  const rootCopy = document.importNode(root, false);
  rootCopy.append(head);
  const body = unclobbered.body(live);
  if (body) rootCopy.append(importBody(body, document));
  document.documentElement.replaceWith(rootCopy);
  return document;
}

function importBody(body: HTMLElement, document: Document): HTMLElement {
  const copy = document.importNode(body, true);
  for (const unread of unclobbered.findAll(copy, UNREAD_IN_BODY)) {
    Element.prototype.remove.call(unread);
  }
  dropCustomTypes(copy);
  return copy;
}

function rememberPicture(
  original: HTMLImageElement,
  copyOf: () => Element,
  shown: Map<Element, ShownPicture>,
): void {
  const { currentSrc, naturalWidth, naturalHeight } = original;
  if (currentSrc && naturalWidth > 0) {
    const natural = { width: naturalWidth, height: naturalHeight };
    shown.set(copyOf(), { src: currentSrc, ...natural, laidOut: original.width });
  }
}

/** Servers refuse longer addresses. Each relative address of the page is resolved against all of it. Characters. */
const LONGEST_BASE = 2_000;

function readBase(live: Document, url: string): string {
  const base = unclobbered.find(live, 'base[href]');
  const href = base && unclobbered.attribute(base, 'href');
  const address = href && URL.canParse(href, url) ? new URL(href, url).href : url;
  return address.length > LONGEST_BASE ? shortened(address) : address;
}

/** Relative addresses depend on the path only, unless they are empty or begin with `?` or `#`. */
function shortened(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (url.href.length > LONGEST_BASE) url.pathname = '/';
  return url.href;
}
