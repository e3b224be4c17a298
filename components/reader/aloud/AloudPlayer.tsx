import { Pause, Play, SkipBack, SkipForward, Undo2, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { AloudStatus } from '@/utils/reader/aloud/aloud-player';
import type { SpeechProblem, Voice } from '@/utils/reader/aloud/speech-engine';
import styles from './AloudPlayer.module.css';
import { type AloudKey, meaningOfAloudKey } from './aloud-keys';
import { RateSelect } from './RateSelect';
import { VoiceSelect } from './VoiceSelect';

interface AloudPlayerProps {
  status: AloudStatus;
  problem: SpeechProblem | null;
  /** The article's language (BCP 47); null where it is not known. */
  lang: string | null;
  /** The passage, from 1, and of how many. */
  place: { passage: number; of: number } | null;
  rate: number;
  voice: string | null;
  /** Those of the article's language, best first. */
  voices: readonly Voice[];
  isFollowing: boolean;
  onToggle(): void;
  onPrevious(): void;
  onNext(): void;
  onRate(rate: number): void;
  onVoice(voice: string): void;
  onFollow(): void;
  onClose(): void;
}

/** The bar of the voice, at the bottom of the reader. It takes the focus when it comes. */
export function AloudPlayer(props: AloudPlayerProps) {
  const { status, place, rate, voice, voices, isFollowing } = props;
  const words = useMessages(readerMessages).aloud;
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => play.current?.focus({ preventScroll: true }), []);

  const isPlaying = status === 'playing';
  const notice = useNotice(props);
  const isMute = voices.length === 0;
  const goBack = () => {
    // The button that was pressed goes away.
    play.current?.focus({ preventScroll: true });
    props.onFollow();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that bubble from the buttons in it; each has its own button.
    <div class={styles.dock} onKeyDown={(event) => pressKey(event, props)}>
      {!isFollowing && (
        <div class={styles.back}>
          <Button icon={Undo2} onPress={goBack}>
            {words.backToSentence}
          </Button>
        </div>
      )}
      <section class={styles.player} aria-label={words.readAloud} data-aloud="">
        <div class={styles.buttons}>
          <IconButton
            icon={SkipBack}
            label={`${words.previous} (,)`}
            spokenLabel={words.previous}
            disabled={!place}
            onPress={props.onPrevious}
          />
          <button
            ref={play}
            type="button"
            class={styles.play}
            aria-label={isPlaying ? words.pause : words.play}
            title={isPlaying ? words.pause : words.play}
            aria-disabled={isMute || undefined}
            onClick={isMute ? undefined : props.onToggle}
          >
            <Icon drawing={isPlaying ? Pause : Play} filled />
          </button>
          <IconButton
            icon={SkipForward}
            label={`${words.next} (.)`}
            spokenLabel={words.next}
            disabled={!place}
            onPress={props.onNext}
          />
        </div>
        {place && !notice && <p class={styles.place}>{words.position(place.passage, place.of)}</p>}
        <p class={notice ? styles.notice : 'spoken'} role="status">
          {notice}
        </p>
        {!isMute && (
          <div class={styles.choices}>
            <RateSelect rate={rate} onChoose={props.onRate} />
            <VoiceSelect voices={voices} voice={voice} onChoose={props.onVoice} />
          </div>
        )}
        <IconButton icon={X} label={words.close} onPress={props.onClose} />
      </section>
    </div>
  );
}

/** What must be said in the place of the passage's number; null when nothing. */
function useNotice({ lang, voices, voice, status, problem }: AloudPlayerProps): string | null {
  const words = useMessages(readerMessages).aloud;
  const { language } = useInterface();
  if (voices.length === 0) return words.noVoice(lang && nameOfLanguage(lang, language));
  if (voice === null) return words.onlyRemote;
  return status === 'failed' && problem && problem !== 'interrupted'
    ? words.problems[problem]
    : null;
}

function nameOfLanguage(lang: string, language: string): string | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(lang) ?? null;
  } catch {
    return null;
  }
}

/** Keys in a list of choices are the list's: they neither move the voice nor reach the reader. */
function pressKey(event: KeyboardEvent, props: AloudPlayerProps): void {
  // A key goes to an element; its class may be another document's, so it is known by its name.
  const isInList = (event.target as Element).localName === 'select';
  const meaning = isInList ? null : meaningOfAloudKey(event);
  if (isInList || meaning) event.stopPropagation();
  if (!meaning) return;
  event.preventDefault();
  actionsOf(props)[meaning]();
}

const actionsOf = (props: AloudPlayerProps): Record<AloudKey, () => void> => ({
  previous: props.onPrevious,
  next: props.onNext,
  close: props.onClose,
});
