import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { ActiveFilters } from '@/components/library/ActiveFilters';
import { LibraryTools } from '@/components/library/LibraryTools';
import { ArticleList, type ArticleListHandle } from '@/components/library/list/ArticleList';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { queueMessages } from '@/utils/i18n/queue-messages';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { LibraryFetchAll } from './fetching/LibraryFetchAll';
import { LibraryFetching } from './fetching/LibraryFetching';
import { LibraryBulk } from './LibraryBulk';
import { LibraryEmpty } from './LibraryEmpty';
import { LibraryQueue } from './LibraryQueue';
import styles from './library.module.css';
import type { LibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';
import { createRowWorld } from './rows/create-row-world';

interface LibraryMainProps {
  state: LibraryState;
  world: LibraryPageWorld;
  list: RefObject<ArticleListHandle | null>;
  field: RefObject<HTMLInputElement | null>;
}

/** The list with its tools, or the message in place of an empty list. */
export function LibraryMain({ state, world, list, field }: LibraryMainProps) {
  const messages = useMessages(libraryMessages);
  const queue = useMessages(queueMessages);
  const rows = useMemo(
    () => createRowWorld(state, world, messages, queue),
    [state, world, messages, queue],
  );
  const view = state.view.value;
  const settings = state.settings.value ?? DEFAULT_SETTINGS;
  const shown = state.shown.value;
  const title = view.tags.length > 0 ? view.tags.map((tag) => `#${tag}`).join(' ') : '';
  const isEmptyLibrary = state.isEmpty.value;
  return (
    <main class={styles.main} aria-busy={shown === null}>
      <header class={styles.head} hidden={isEmptyLibrary}>
        <h1>{title || messages.sections[view.section]}</h1>
        <LibraryTools
          view={view}
          counts={state.counts.value}
          shown={shown?.length ?? null}
          field={field}
          known={state.known}
          display={settings}
          onChangeView={state.changeView}
          onTypeSearch={state.search.prepare}
          onDisplay={(fields) => void state.changeSettings(fields)}
        />
        <ActiveFilters view={view} onChangeView={state.changeView} />
        <SearchNote state={state} />
        {view.section === 'deleted' && <p class={styles.note}>{messages.deletedFor}</p>}
        {view.section === 'queue' && <LibraryQueue state={state} entries={shown ?? []} />}
        {view.section === 'links' && (
          <>
            {shown && shown.length > 0 && <p class={styles.note}>{messages.fetchPermission}</p>}
            {/* Shows what was fetched, also when no link is left. */}
            <LibraryFetchAll
              queue={state.fetching.all}
              entries={shown ?? []}
              addressOf={rows.addressOf}
            />
          </>
        )}
        <LibraryFetching fetching={state.fetching} />
      </header>
      <LibraryBulk state={state} world={world} />
      {shown && shown.length > 0 ? (
        <ArticleList
          // The rows have other heights.
          key={settings.compactList ? 'compact' : 'full'}
          ref={list}
          entries={shown}
          world={rows}
          selected={state.selection.ids.value}
          display={settings}
          query={state.search.query.value}
          fetching={state.fetching.ids.value}
          label={messages.sections[view.section]}
          isInQueue={view.section === 'queue'}
        />
      ) : (
        <LibraryEmpty state={state} />
      )}
    </main>
  );
}

/** A note on articles that the search does not cover yet, or at all. */
function SearchNote({ state }: Pick<LibraryMainProps, 'state'>) {
  const messages = useMessages(libraryMessages);
  const { progress, failure } = state.search;
  if (state.view.value.search.trim() === '') return null;
  if (failure.value !== null) return <p class={styles.note}>{messages.searchUnavailable}</p>;
  if (!progress.value) return null;
  const { done, total } = progress.value;
  return (
    <p class={styles.note}>{messages.preparing(messages.number(done), messages.number(total))}</p>
  );
}
