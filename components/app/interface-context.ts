import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { appMessages } from '@/utils/i18n/app-messages';
import type { Messages } from '@/utils/i18n/en/app';
import type { InterfaceLanguage } from '@/utils/i18n/languages';

/** The language the interface speaks, and its words. */
export interface Interface {
  language: InterfaceLanguage;
  messages: Messages;
}

/** English where no page says otherwise, so that a component can be shown on its own. */
export const InterfaceContext = createContext<Interface>({
  language: 'en',
  messages: appMessages.en,
});

/** The words of the interface, in the reader's language. */
export const useInterface = (): Interface => useContext(InterfaceContext);
