import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import type { ReaderQueue } from '@/components/reader/reader-queue';
import type { Article } from '@/utils/article/article';
import { queueMessages } from '@/utils/i18n/queue-messages';
import type { OverlayState } from './overlay-state';
import type { OverlayWorld } from './overlay-world';

/** Returns the queue for the reader over a page. Adding the page saves it. */
export function useOverlayQueue(
  state: OverlayState,
  { calls, isPrivate, isPressed }: Pick<OverlayWorld, 'calls' | 'isPrivate' | 'isPressed'>,
  article: Article,
): ReaderQueue {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(queueMessages);
  const { saving, showToast } = state;
  const showFailure = () => showToast({ text: messages.failed });

  async function add(): Promise<void> {
    if (!saving.saved.value) await state.toggleSaved(appMessages);
    if (!saving.saved.value) return;
    const outcome = await calls.queueHere();
    if (!outcome.ok) return showFailure();
    showToast({ text: outcome.value ? messages.added(article.title) : messages.alreadyAdded });
  }
  async function addLink(link: string): Promise<void> {
    if (isPrivate) return showToast({ text: messages.privateWindow });
    const outcome = await calls.queueLinkHere({ link, isPressed: isPressed() });
    if (!outcome.ok) return showFailure();
    showToast({ text: messages.addedLink });
  }
  return {
    onNext: () => undefined,
    onPrevious: () => undefined,
    onToggle: () => void add().catch(showFailure),
    onLink: (url) => void addLink(url).catch(showFailure),
    aloud: null,
  };
}
