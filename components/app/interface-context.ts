import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { appMessages } from '@/utils/i18n/app-messages';
import type { Messages } from '@/utils/i18n/en/app';
import type { InterfaceLanguage } from '@/utils/i18n/languages';

/** The language of the interface and the messages in it. */
export interface Interface {
  language: InterfaceLanguage;
  messages: Messages;
}

/** Defaults to English, so that a component can be rendered on its own. */
export const InterfaceContext = createContext<Interface>({
  language: 'en',
  messages: appMessages.en,
});

/** Returns the language of the interface and the messages that all pages share. */
export const useInterface = (): Interface => useContext(InterfaceContext);
