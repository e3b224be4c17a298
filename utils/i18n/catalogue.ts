import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages';

/** The messages of one page in every language. */
export type Catalogue<Messages> = Readonly<Record<InterfaceLanguage, Messages>>;

/**
 * Builds a catalogue from the modules of the language folders, keyed by path (`./en/reader.ts`). Throws when a language
 * has no module: a build without its messages must not start.
 */
export function createCatalogue<Messages>(
  modules: Readonly<Record<string, Messages>>,
): Catalogue<Messages> {
  const byLanguage = new Map(
    Object.entries(modules).map(([path, messages]) => [path.split('/')[1] ?? '', messages]),
  );
  const entries = INTERFACE_LANGUAGES.map((language) => {
    const messages = byLanguage.get(language);
    if (messages === undefined) throw new Error(`No messages in "${language}"`);
    return [language, messages] as const;
  });
  // Every language has an entry, or the line above has thrown.
  return Object.fromEntries(entries) as Catalogue<Messages>;
}
