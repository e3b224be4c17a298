import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { measureOpenings } from './popup/measure-openings';
import { medianOf } from './statistics';

// Measures the time from the click on the toolbar button to the last words of the article in the real popup, compared
// with a popup that is one static line (peers/static-popup) and with a minimal popup reader (peers/minimal-reader).
//   npm run bench:popup [-- PAGE.html] [--browsers 5] [--opens 6]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browsers: { type: 'string', default: '5' }, opens: { type: 'string', default: '6' } },
});
const file = positionals[0] ?? 'tests/fixtures/site/night-ferries.html';
const executablePath = ensureChromium();
ensureBuild();
const openings = await measureOpenings(executablePath, file, {
  browsers: Number(values.browsers),
  opens: Number(values.opens),
});

console.log(`toolbar button to last words, ${file}, ms: min / median / max`);
for (const [name, { cold, warm }] of Object.entries(openings)) {
  for (const [kind, times] of Object.entries({ cold, warm })) {
    const shown = [Math.min(...times), medianOf(times), Math.max(...times)];
    const figures = shown.map((ms) => ms.toFixed(0)).join(' / ');
    console.log(`  ${name.padEnd(14)} ${kind}  ${figures}  of ${times.length}`);
  }
}
