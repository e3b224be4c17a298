// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareWithKnown, KNOWN_WARNINGS, type LintWarning } from './known-warnings';

/** One warning of each kind, as the built files have them. */
const SAMPLES: readonly LintWarning[] = [
  'he.createDocument(Qe,`template`,null);try{t.documentElement.innerHTML=$e?se:i}catch{}',
  'e.innerHTML=n,this.m.push({articleContent:z}),this.ye(this.FLAG_STRIP_UNLIKELYS)',
  'e.innerHTML=i.value,e.dataset.highlighted=`yes`',
  'd.__html==e.innerHTML)||(e.innerHTML=d.__html)',
  '!kt.has(e)&&t&&Mt(e,await import(t))',
  '',
].map((around, at) => ({ code: KNOWN_WARNINGS[at]?.code ?? '', file: 'background.js', around }));
const known = SAMPLES.flatMap((sample, at) =>
  Array.from({ length: KNOWN_WARNINGS[at]?.count ?? 0 }, () => sample),
);

test('the known warnings are no difference', () => {
  expect(compareWithKnown(known)).toEqual([]);
});

test('a new warning is a difference, also of a known rule', () => {
  const around = 'panel.innerHTML=title';
  const added = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/library.js', around };
  expect(compareWithKnown([...known, added])).toEqual([
    'New warning: UNSAFE_VAR_ASSIGNMENT chunks/library.js panel.innerHTML=title',
  ]);
});

test('more or fewer warnings of a known kind are a difference', () => {
  expect(compareWithKnown(known.slice(1))).toEqual([
    '3 instead of 4 warnings: `innerHTML` in DOMPurify',
  ]);
  expect(compareWithKnown([...known, ...SAMPLES.slice(0, 1)])).toEqual([
    '5 instead of 4 warnings: `innerHTML` in DOMPurify',
  ]);
});

test('the threat model explains each known warning, with its number', () => {
  const text = readFileSync('docs/threat-model.md', 'utf8');
  for (const { name, count } of KNOWN_WARNINGS)
    expect(text.replace(/ +/g, ' ')).toContain(`| ${count} | ${name} |`);
  const total = KNOWN_WARNINGS.reduce((sum, { count }) => sum + count, 0);
  expect(text).toContain(`no errors and ${total} warnings`);
});
