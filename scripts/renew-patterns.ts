import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isCapped } from '../tests/architecture/capped-patterns';
import { checkPattern } from '../tests/architecture/check-pattern';
import { listPatterns, textOf } from '../tests/architecture/list-patterns';

// Analyses every pattern over page text and writes those whose time grows linearly to a list, so that the test analyses
// only new ones: npm run patterns
// Takes about a minute.

const LIST = resolve(import.meta.dirname, '../tests/architecture/safe-patterns.json');

const safe = new Set<string>();
for (const pattern of await listPatterns()) {
  if (isCapped(pattern)) continue;
  const status = await checkPattern(pattern);
  if (status === 'safe') safe.add(textOf(pattern));
  else console.error(`${pattern.file}: ${textOf(pattern).slice(0, 80)} is ${status}`);
}
writeFileSync(LIST, `${JSON.stringify([...safe].sort(), null, 2)}\n`);
console.log(`${safe.size} patterns are safe.`);
