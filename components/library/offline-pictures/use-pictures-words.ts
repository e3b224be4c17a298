import { useInterface } from '@/components/app/interface-context';
import type { PicturesMessages } from '@/utils/i18n/en/pictures';
import { picturesMessagesIn } from '@/utils/i18n/pictures-messages-in';

/** The words about pictures of saved articles, in the reader's language. */
export const usePicturesWords = (): PicturesMessages => picturesMessagesIn(useInterface().language);
