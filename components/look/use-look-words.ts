import { useInterface } from '@/components/interface/interface-context';
import type { LookMessages } from '@/utils/i18n/look/look-en';
import { lookMessagesIn } from '@/utils/i18n/look/look-messages-in';

/** The words for how articles look, in the reader's language. */
export const useLookWords = (): LookMessages => lookMessagesIn(useInterface().language);
