import { collectCode } from '../content/collect-code';
import { collectFormulas } from '../content/collect-formulas';
import { collectNotes } from '../content/collect-notes';
import { joinDropCaps } from '../content/join-drop-caps';
import { linkEmbeds } from '../content/link-embeds';
import { markIngredients } from '../content/mark-ingredients';
import { replaceSymbolImages } from '../content/replace-symbol-images';
import { tidyHeadings } from '../content/tidy-headings';
import { unframeSections } from '../content/unframe-sections';
import type { PreparedPage } from './prepare-page';
import type { StepRunner } from './step-runner';

/**
 * Makes content plain that pruning would remove: formulas, code, notes and embeds may be in scripts, hidden elements or
 * overlays.
 */
export function collectContent(
  { copy, root, facts }: PreparedPage,
  { log, deadline, improve }: StepRunner,
): void {
  const { hidden, blocks, shown } = copy;
  improve('collect formulas', () => collectFormulas(root, log, deadline));
  improve('collect code', () => collectCode(root, blocks, log, deadline));
  improve('collect notes', () => collectNotes(root, hidden, log, deadline));
  // Before players are linked, because a link would replace the whole section around the player.
  improve('unframe sections', () => unframeSections(root, log, deadline));
  improve('link embeds', () => linkEmbeds(root, copy, log, deadline));
  improve('replace symbol images', () => replaceSymbolImages(root, shown, log, deadline));
  improve('join drop caps', () => joinDropCaps(root, deadline));
  // Before forms are pruned, because ingredients often have checkboxes.
  improve('mark ingredients', () => markIngredients(root, facts.structured?.ingredients ?? []));
  improve('tidy headings', () => tidyHeadings(root, log, deadline));
}
