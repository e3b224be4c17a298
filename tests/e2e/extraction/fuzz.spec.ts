import { test } from '@playwright/test';
import { findChromium } from '@/scripts/setup/find-chromium';
import { FOUND_CASES } from '../../fuzz/found-cases';
import { MarkupChecker } from '../../fuzz/markup-checker';
import { KINDS, runFuzz } from '../../fuzz/run-fuzz';

let checker: MarkupChecker;
test.beforeAll(async () => {
  checker = await MarkupChecker.start(findChromium() ?? '');
});
test.afterAll(() => checker.stop());

test.describe('generated markup breaks no property of the sanitiser or the extraction', () => {
  // The same cases in every run; `npm run fuzz` generates others.
  for (const kind of Object.keys(KINDS)) {
    test(kind, () => runFuzz(checker, kind, { cases: 200, seed: 20_260_401 }));
  }
});

test.describe('markup that once broke a property breaks none', () => {
  for (const { name, check, markup } of FOUND_CASES) {
    test(name, () => checker.check(check, markup));
  }
});
