import { hideClipped } from '../partial/hide-clipped';
import { showsWall } from '../partial/shows-wall';
import { collectFigures } from '../pictures/collect-figures';
import { makePicturesPlain } from '../pictures/plain-pictures';
import { pruneFurniture } from '../pruning/prune-furniture';
import { pruneUnread } from '../pruning/prune-unread';
import type { PreparedPage } from './prepare-page';
import type { StepRunner } from './step-runner';

/** Removes what is not read, and reduces pictures to figures with their captions. */
export function prunePage(page: PreparedPage, steps: StepRunner): void {
  const { live, copy, root, facts, guarded } = page;
  const { log, deadline, run, improve } = steps;
  steps.measure(root);
  const { strict } = steps;
  const isWithheld = facts.isWithheld && showsWall(root, copy.hidden);
  if (isWithheld) improve('hide clipped', () => hideClipped(live, copy, deadline));
  // Early, because later steps are faster on a smaller document.
  run('prune unread', () => pruneUnread(copy, log, deadline, strict, guarded, isWithheld));
  // While `<noscript>` and `<picture>` are still next to the pictures.
  run('make pictures plain', () => makePicturesPlain(copy, log, deadline, strict));
  // Before blocks separate captions from their pictures, and before furniture is pruned: a gallery in an overlay is
  // recognised by its captions.
  improve('collect figures', () => collectFigures(root, facts.authors.names, log, deadline));
  improve('prune furniture', () => pruneFurniture(root, log, deadline, guarded));
}
