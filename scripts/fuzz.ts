import { parseArgs } from 'node:util';
import { MarkupChecker } from '../tests/fuzz/markup-checker';
import { KINDS, runFuzz } from '../tests/fuzz/run-fuzz';
import { ensureChromium } from './setup/ensure-chromium';

// Generates hostile markup and checks what the sanitiser and the extraction make of it, in a real browser:
//   npm run fuzz [-- --cases NUMBER --seed NUMBER]

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const options = { cases: Number(values.cases), seed: Number(values.seed) };
const checker = await MarkupChecker.start(ensureChromium());
try {
  for (const kind of Object.keys(KINDS)) {
    await runFuzz(checker, kind, options);
    console.log(`${kind}: no property is broken`);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  console.log(`${options.cases} cases, seed ${options.seed}`);
  await checker.stop();
}
