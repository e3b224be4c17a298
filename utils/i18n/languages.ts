/**
 * The languages of the interface, each with its own name for itself. A language is one line here and one folder beside
 * this file; CONTRIBUTING.md has the steps.
 */
export const LANGUAGES = { en: 'English', ko: '한국어' } as const;

/** A language of the interface, as a BCP 47 tag. */
export type InterfaceLanguage = keyof typeof LANGUAGES;

// Object.keys() widens to string[]; the keys of a const object are its own.
/** Every language, in the order in which the settings list them. */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly InterfaceLanguage[];
