import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { makeHostileShapes } from './growth/hostile-shapes';
import { makeLongPages } from './growth/long-pages';
import { measureHeld } from './held/measure-held';
import { packLectern } from './reader/pack-lectern';

// Measures how long the built extension blocks its popup, and pages that are long or designed to be slow, while the
// popup and the reader open and the user uses the reader. Prints the time of each step and, after a slash, the longest
// time in which the page's thread was blocked.
//   npm run bench:held [-- --only WORD …] [--part N/M] [--opening]
// --opening leaves out the use of the reader.

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    part: { type: 'string', default: '1/1' },
    opening: { type: 'boolean', default: false },
  },
});
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const executablePath = ensureChromium();
ensureBuild();
const extension = packLectern();
const shapes = [...makeLongPages(), ...makeHostileShapes()]
  .filter(({ name }) => values.only.some((word) => name.includes(word)))
  .filter((_, at) => at % parts === part - 1);
console.log('ms / longest block');
for (const shape of shapes) {
  const measured = await measureHeld(executablePath, extension, shape, values.opening);
  const shown = measured.map(
    ({ name, ms, block }) => `${name} ${ms.toFixed(0)}/${block.toFixed(0)}`,
  );
  console.log(`${shape.name}: ${shown.join(', ')}`);
}
rmSync(extension, { recursive: true });
