import { useMessages } from '@/components/app/use-messages';
import { PartialNotice } from '@/components/article/notices/PartialNotice';
import { Button } from '@/components/controls/Button';
import type { PageReason } from '@/utils/article/partial/partial-reason';
import { partialMessages } from '@/utils/i18n/partial-messages';
import type { OverlayState } from './overlay-state';

interface OverlayPartialNoticeProps {
  state: OverlayState;
  reason: PageReason;
}

/** Why the page below shows only a part of the article, and the ways to the rest. */
export function OverlayPartialNotice({ state, reason }: OverlayPartialNoticeProps) {
  const messages = useMessages(partialMessages);
  return (
    <PartialNotice text={messages.notices[reason]}>
      <Button onPress={() => void state.readAgain(messages)}>{messages.readAgain}</Button>
      <Button onPress={state.showPage}>{messages.showPage}</Button>
    </PartialNotice>
  );
}
