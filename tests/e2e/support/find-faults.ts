import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The global that axe adds to a page. */
interface Axed {
  axe?: { run(options: object): Promise<AxeResults> };
}

/** Returns the faults that an accessibility checker finds in a page or frame; empty if there are none. */
export async function findFaults(page: Page | Frame): Promise<string[]> {
  const isLoaded = await page.evaluate(() => (globalThis as Axed).axe !== undefined);
  if (!isLoaded) await page.evaluate(axe);
  await page.evaluate(async () => {
    // A notice that is still fading in has too little contrast.
    const fades = document
      .getAnimations()
      .filter(
        ({ effect, timeline }) =>
          timeline === document.timeline && effect?.getComputedTiming().iterations !== Infinity,
      );
    await Promise.allSettled(fades.map(({ finished }) => finished));
  });
  const violations = await page.evaluate(async () => {
    // All rules run; only violations are described, because descriptions take most of the time.
    const results = await (globalThis as Axed).axe?.run({ resultTypes: ['violations'] });
    return results?.violations;
  });
  if (!violations) throw new Error('the accessibility checker did not run');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
