import { useInterface } from '@/components/app/interface-context';
import type { ReaderMessages } from '@/utils/i18n/en/reader';
import { readerMessagesIn } from '@/utils/i18n/reader-messages-in';

/** The words of the reader, in the reader's language. */
export const useReaderWords = (): ReaderMessages => readerMessagesIn(useInterface().language);
