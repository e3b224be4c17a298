// @vitest-environment node
import { check } from 'recheck';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { CAPPED_PATTERNS } from './capped-patterns';
import { listSources, readSource } from './source-files';

/** A regular expression in the source. */
interface Pattern {
  file: string;
  source: string;
  flags: string;
}

const FOLDERS = ['utils/article', 'utils/extraction', 'utils/sanitisation'];
/** How long the tool may take for one pattern. Most take a few milliseconds; other work may slow it down. */
const PATIENCE = 120_000;

const isSame = (capped: { file: string; begins: string }, pattern: Omit<Pattern, 'flags'>) =>
  pattern.file.endsWith(capped.file) && pattern.source.startsWith(capped.begins);

function listPatterns(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const regex: unknown = Reflect.get(node, 'regex');
    if (isPattern(regex)) found.push({ file, source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, readSource(file)).program.body);
  return found;
}

const isPattern = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

const patterns = listSources(FOLDERS, /\.ts$/).flatMap(listPatterns);

test('the time of every pattern over page text grows linearly, or its text is short', async () => {
  const slow: string[] = [];
  for (const { file, source, flags } of patterns) {
    if (CAPPED_PATTERNS.some((capped) => isSame(capped, { file, source }))) continue;
    const { status } = await check(source, flags, { timeout: PATIENCE });
    if (status !== 'safe') slow.push(`${file}: ${source.slice(0, 80)} is ${status}`);
  }
  expect(slow).toEqual([]);
}, 600_000);

test('every exception belongs to a pattern', () => {
  const unused = CAPPED_PATTERNS.filter(
    (capped) => !patterns.some((pattern) => isSame(capped, pattern)),
  );
  expect(unused).toEqual([]);
});
