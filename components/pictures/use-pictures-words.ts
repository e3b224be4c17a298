import { useInterface } from '@/components/interface/interface-context';
import type { PicturesMessages } from '@/utils/i18n/pictures/pictures-en';
import { picturesMessagesIn } from '@/utils/i18n/pictures/pictures-messages-in';

/** The words about pictures of saved articles, in the reader's language. */
export const usePicturesWords = (): PicturesMessages => picturesMessagesIn(useInterface().language);
