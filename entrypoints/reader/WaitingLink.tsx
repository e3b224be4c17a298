import { useSignal } from '@preact/signals';
import { Link } from 'lucide';
import { useMemo } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { MessagePage } from '@/components/feedback/MessagePage';
import type { FetchArticleFailure } from '@/utils/browser/fetch-article';
import { createPagesWatch } from '@/utils/further-pages/create-pages-watch';
import { fetchFailureMessages } from '@/utils/i18n/fetch-failure-messages';
import { furtherPagesMessages } from '@/utils/i18n/further-pages-messages';
import { queueMessages } from '@/utils/i18n/queue-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ReaderState } from './reader-state';
import type { ReaderPageWorld } from './reader-world';

interface WaitingLinkProps {
  state: ReaderState;
  world: Pick<ReaderPageWorld, 'openTab'>;
  entry: SavedArticleEntry;
}

/** A link whose article is not fetched yet. The button requests permission for its site. */
export function WaitingLink({ state, world, entry }: WaitingLinkProps) {
  const messages = useMessages(queueMessages);
  const failures = useMessages(fetchFailureMessages);
  const furtherPages = useMessages(furtherPagesMessages);
  const isBusy = useSignal(false);
  const failure = useSignal<FetchArticleFailure | null>(null);
  const pages = useMemo(createPagesWatch, []);
  const next = state.queue.next.value;
  const fetchIt = async () => {
    isBusy.value = true;
    failure.value = await pages.follow((watcher) => state.fetchLink(entry, watcher));
    isBusy.value = false;
  };
  const page = pages.page.value;
  const loading = page && furtherPages.loading(page.number, page.total);
  const progress = isBusy.value ? (loading ?? messages.fetching) : null;
  return (
    <>
      <MessagePage
        icon={Link}
        title={entry.title === entry.url ? messages.waitingTitle : entry.title}
        text={failure.value ? failures[failure.value] : messages.waitingText(entry.siteName)}
      >
        <Button isPrimary isBusy={isBusy.value} onPress={() => void fetchIt()}>
          {progress ?? messages.fetch}
        </Button>
        {page && <Button onPress={pages.stop}>{furtherPages.stop}</Button>}
        <Button onPress={() => world.openTab(entry.url)}>{messages.openPage}</Button>
        {next && (
          <Button onPress={() => void state.queue.go('next', messages)}>{messages.next}</Button>
        )}
      </MessagePage>
      <p class="spoken" role="status">
        {failure.value ? failures[failure.value] : progress}
      </p>
    </>
  );
}
