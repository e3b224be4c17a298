/** A warning of `web-ext lint`, with the code around the place that it names; empty if it names none. */
export interface LintWarning {
  code: string;
  file: string | undefined;
  around: string;
}

/** Warnings that stay, each explained in `docs/threat-model.md`. */
interface KnownWarning {
  name: string;
  code: string;
  /** Matches the code around each of these warnings. */
  pattern: RegExp;
  count: number;
}

/** The patterns match what minification keeps: names of properties, and texts. */
export const KNOWN_WARNINGS: readonly KnownWarning[] = [
  {
    name: '`innerHTML` in DOMPurify',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    pattern: /createDocument\([\w$]+,["'`]template["'`],null\);try\{/,
    count: 4,
  },
  {
    name: '`innerHTML` in Readability',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    pattern: /FLAG_STRIP_UNLIKELY|_isSingleImage/,
    count: 3,
  },
  {
    name: '`innerHTML` in highlight.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    pattern: /dataset\.highlighted/,
    count: 2,
  },
  {
    name: '`innerHTML` in Preact',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    pattern: /\.__html/,
    count: 2,
  },
  {
    name: '`import()` in zip.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    pattern: /await import\(\w+\)/,
    count: 1,
  },
  {
    name: 'minimum version of Android',
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    pattern: /^$/,
    count: 1,
  },
];

/** Compares warnings with the known ones. Returns a sentence for each difference; none if there is no difference. */
export function compareWithKnown(warnings: readonly LintWarning[]): string[] {
  const found = new Map(KNOWN_WARNINGS.map((known) => [known, 0]));
  const differences: string[] = [];
  for (const { code, file, around } of warnings) {
    const known = KNOWN_WARNINGS.find((one) => one.code === code && one.pattern.test(around));
    if (known) found.set(known, (found.get(known) ?? 0) + 1);
    else differences.push(`New warning: ${[code, file, around].filter(Boolean).join(' ')}`);
  }
  for (const [{ name, count }, number] of found) {
    if (number !== count) differences.push(`${number} instead of ${count} warnings: ${name}`);
  }
  return differences;
}
