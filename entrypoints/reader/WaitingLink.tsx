import { useSignal } from '@preact/signals';
import { Link } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { MessagePage } from '@/components/feedback/MessagePage';
import type { FetchArticleFailure } from '@/utils/browser/fetch-article';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { queueMessages } from '@/utils/i18n/queue-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ReaderPageWorld, ReaderState } from './reader-state';

interface WaitingLinkProps {
  state: ReaderState;
  world: Pick<ReaderPageWorld, 'openTab'>;
  entry: SavedArticleEntry;
}

/** A link whose article is not fetched yet. The browser asks for its site in the press. */
export function WaitingLink({ state, world, entry }: WaitingLinkProps) {
  const messages = useMessages(queueMessages);
  const { fetchFailures: failures, loadingPage, stopPages } = useMessages(libraryMessages);
  const isBusy = useSignal(false);
  const failure = useSignal<FetchArticleFailure | null>(null);
  /** The further page that is being loaded, and how to end that. */
  const page = useSignal<{ number: number; total: number; stop(): void } | null>(null);
  const next = state.queue.next.value;
  const fetchIt = async () => {
    isBusy.value = true;
    const controller = new AbortController();
    const onPage = (number: number, total: number) => {
      page.value = { number, total, stop: () => controller.abort() };
    };
    failure.value = await state.fetchLink(entry, { signal: controller.signal, onPage });
    isBusy.value = false;
    page.value = null;
  };
  const loading = page.value && loadingPage(page.value.number, page.value.total);
  const said = isBusy.value ? (loading ?? messages.fetching) : null;
  return (
    <>
      <MessagePage
        icon={Link}
        title={entry.title === entry.url ? messages.waitingTitle : entry.title}
        text={failure.value ? failures[failure.value] : messages.waitingText(entry.siteName)}
      >
        <Button primary busy={isBusy.value} onPress={() => void fetchIt()}>
          {said ?? messages.fetch}
        </Button>
        {page.value && <Button onPress={page.value.stop}>{stopPages}</Button>}
        <Button onPress={() => world.openTab(entry.url)}>{messages.openPage}</Button>
        {next && (
          <Button onPress={() => void state.queue.go(next, messages.end)}>{messages.next}</Button>
        )}
      </MessagePage>
      <p class="spoken" role="status">
        {failure.value ? failures[failure.value] : said}
      </p>
    </>
  );
}
