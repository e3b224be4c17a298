import { describeFeatures } from '@/utils/extraction/body/judge/block-features';
import { FEATURES } from '@/utils/extraction/body/judge/features';
import { isAddable, isRemovable } from '@/utils/extraction/body/judge/judge-blocks';
import { extractArticle } from '@/utils/extraction/extract-article';
import type { DescribedBlock } from './described-block';

/** Runs in a page, like the content script. Returns its blocks with their features and whether the rules chose them. */
const described: DescribedBlock[] = [];
extractArticle(
  document,
  {
    url: window.location.href,
    now: new Date(),
    clock: () => performance.now(),
    onChoice(blocks, chosen, facts) {
      const features = describeFeatures(blocks, chosen, facts);
      for (const block of blocks) {
        const { index, kind, text } = block;
        const own = features[index];
        if (!own) continue;
        const values = FEATURES.map((name) => Math.round(own[name] * 1000) / 1000);
        const isChosen = chosen.has(index);
        const isFixed = isChosen ? !isRemovable(block, chosen) : !isAddable(block);
        described.push({ kind, text, isChosen, isFixed, values });
      }
    },
  },
  { force: true },
);
export default described;
