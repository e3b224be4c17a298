// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './choose-language';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages';

/** Messages that a language leaves empty on purpose. A new language needs a line here only if it has some. */
const EMPTY: Partial<Record<InterfaceLanguage, readonly string[]>> = {
  // Korean sets names without a word before them.
  ko: ['app.by'],
};

const MODULES = import.meta.glob<Record<string, unknown>>(['./*/*.ts', '!./*/*.test.ts'], {
  eager: true,
  import: 'messages',
});
const PAGES = Object.keys(MODULES)
  .filter((path) => path.startsWith('./en/'))
  .map((path) => path.slice('./en/'.length));

describe.each(INTERFACE_LANGUAGES.map((language) => ({ language })))(
  'the interface in $language',
  ({ language }) => {
    test('has every file that English has', () => {
      const missing = PAGES.filter((page) => !(`./${language}/${page}` in MODULES));
      expect(missing).toEqual([]);
    });

    test('has no empty message except those listed above', () => {
      const empty = PAGES.flatMap((page) =>
        emptyMessages(MODULES[`./${language}/${page}`], page.replace('.ts', '')),
      );
      expect(empty).toEqual(EMPTY[language] ?? []);
    });

    test('is chosen when the browser prefers it', () => {
      expect(chooseLanguage('auto', [`${language}-ZZ`, 'en'])).toBe(language);
    });
  },
);

test('every language folder is in the list of languages', () => {
  const folders = new Set(Object.keys(MODULES).map((path) => path.split('/')[1]));
  expect([...folders].sort()).toEqual([...INTERFACE_LANGUAGES].sort());
});

/** Paths of the empty strings in a tree of messages. */
function emptyMessages(messages: unknown, path: string): string[] {
  if (messages === '') return [path];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([name, value]) =>
    emptyMessages(value, `${path}.${name}`),
  );
}
