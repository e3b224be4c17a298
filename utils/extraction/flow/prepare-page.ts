import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { ExtractionWorld } from '../extraction-world';
import { type PageFacts, readPageFacts } from '../metadata/read-page-facts';
import { addArticleFromScript } from '../page/add-article-from-script';
import { copyPage } from '../page/copy-page';
import type { PageCopy } from '../page/page-copy';
import { placeStreamedParts } from '../page/place-streamed-parts';
import { unwrapTranslation } from '../page/unwrap-translation';
import { findPlaceholders, type Placeholder } from '../partial/find-placeholders';
import type { StepRunner } from './step-runner';

/** The page that the steps work on, with what later steps can no longer read from it. */
export interface PreparedPage {
  /** The page itself. Only read. */
  live: Document;
  copy: PageCopy;
  /** The body of the copy. */
  root: HTMLElement;
  facts: PageFacts;
  /** The declared `lang` and `dir` of the page. */
  declared: { lang: string | null; dir: string | null };
  /** The placeholders for text that has not loaded yet. */
  waiting: readonly Placeholder[];
  /** What must not be removed before the body is chosen, by the corrections of the site. */
  guarded: ReadonlySet<Element> | undefined;
}

/** Copies the page, completes the copy as the page's scripts would, and reads the metadata. */
export function preparePage(
  live: Document,
  world: ExtractionWorld,
  { log, deadline, run }: StepRunner,
): Result<PreparedPage, 'too-large' | 'empty-page'> {
  // First, because later steps change the copy and must not change the page.
  const copied = run('copy page', () => copyPage(live, world.url, world.layout, deadline));
  if (!copied.ok) return copied;
  const copy = copied.value;
  const { document } = copy;
  // Before the metadata is read, whose words the browser does not translate.
  run('unwrap translation', () => unwrapTranslation(document));
  const root = document.body;
  if (!root) return fail('empty-page');
  // Before scripts are pruned, because JSON-LD is in a script.
  const facts = run('read page facts', () => readPageFacts(copy));
  const declared = {
    lang: document.documentElement.getAttribute('lang'),
    dir: document.documentElement.getAttribute('dir') ?? root.getAttribute('dir'),
  };
  // A page that has not rendered yet may have its article in a script. Reads the live page, like `copyPage`.
  if (!facts.isWithheld)
    run('add article from script', () => addArticleFromScript(live, document, deadline));
  // The same for parts of a page that its scripts move into their places.
  run('place streamed parts', () => placeStreamedParts(root));
  log.begin(root);
  // Before pruning, which removes what is empty.
  const waiting = findPlaceholders(root, copy.hidden);
  const guarded = world.corrections?.guard(root);
  return succeed({ live, copy, root, facts, declared, waiting, guarded });
}
