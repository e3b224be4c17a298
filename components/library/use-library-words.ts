import { useInterface } from '@/components/app/interface-context';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import { libraryMessagesIn } from '@/utils/i18n/library-messages-in';

/** The words of the library page, in the reader's language. */
export const useLibraryWords = (): LibraryMessages => libraryMessagesIn(useInterface().language);
