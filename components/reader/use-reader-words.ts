import { useInterface } from '@/components/interface/interface-context';
import type { ReaderMessages } from '@/utils/i18n/reader/reader-en';
import { readerMessagesIn } from '@/utils/i18n/reader/reader-messages-in';

/** The words of the reader, in the reader's language. */
export const useReaderWords = (): ReaderMessages => readerMessagesIn(useInterface().language);
