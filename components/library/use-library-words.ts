import { useInterface } from '@/components/interface/interface-context';
import type { LibraryMessages } from '@/utils/i18n/library/library-en';
import { libraryMessagesIn } from '@/utils/i18n/library/library-messages-in';

/** The words of the library page, in the reader's language. */
export const useLibraryWords = (): LibraryMessages => libraryMessagesIn(useInterface().language);
