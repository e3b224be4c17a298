import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareWithKnown, type LintWarning } from './firefox-lint/known-warnings';
import { ensureBuild } from './setup/ensure-build';

// Checks the Firefox build as addons.mozilla.org does, and fails on an error, a notice, or a warning that is not known:
//   npm run lint:firefox
// npx downloads web-ext: its packages outnumber all others together, and nothing else needs them.

const WEB_EXT = 'web-ext@10.7.0';
const BUILD = resolve(import.meta.dirname, '../.output/firefox-mv3');
/** Characters shown before and after the place of a warning. */
const AROUND = 110;

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

ensureBuild('firefox');
const options = ['--source-dir', BUILD, '--self-hosted', '--output', 'json'];
const { stdout, stderr, error } = spawnSync('npx', ['--yes', WEB_EXT, 'lint', ...options], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
// The output of web-ext has this shape; anything else makes the parser throw.
const report = parse(stdout) as Record<'errors' | 'notices' | 'warnings', Message[]>;
const problems = [
  ...[...report.errors, ...report.notices].map(
    ({ code, file, message }) => `${code} ${file ?? ''} ${message}`,
  ),
  ...compareWithKnown(report.warnings.map(locate)),
];
for (const problem of problems) console.error(problem);
console.log(`${report.warnings.length} warnings, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function parse(text: string): unknown {
  const start = text.indexOf('{');
  if (start < 0) throw new Error(`web-ext did not run: ${error?.message ?? stderr.slice(-2_000)}`);
  return JSON.parse(text.slice(start));
}

function locate({ code, file, line, column }: Message): LintWarning {
  const text = file && line ? readFileSync(join(BUILD, file), 'utf8').split('\n')[line - 1] : '';
  const at = column ?? 0;
  return { code, file, around: text?.slice(Math.max(0, at - AROUND), at + AROUND) ?? '' };
}
