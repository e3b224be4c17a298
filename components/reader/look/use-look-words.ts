import { useInterface } from '@/components/app/interface-context';
import type { LookMessages } from '@/utils/i18n/en/look';
import { lookMessagesIn } from '@/utils/i18n/look-messages-in';

/** The words for how articles look, in the reader's language. */
export const useLookWords = (): LookMessages => lookMessagesIn(useInterface().language);
