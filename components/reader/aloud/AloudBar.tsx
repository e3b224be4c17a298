import { useSignal } from '@preact/signals';
import { ListMusic, Pause, Play, SkipBack, SkipForward, Undo2, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { isElement } from '@/utils/dom/is-element';
import { nameOfLanguage } from '@/utils/i18n/name-of-language';
import { queueMessages } from '@/utils/i18n/queue-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { matchShortcut } from '@/utils/keys/match-shortcut';
import type { Command } from '@/utils/keys/shortcuts';
import type { AloudStatus } from '@/utils/reader/aloud/player-state';
import type { SpeechProblem, Voice } from '@/utils/reader/aloud/speech-engine';
import styles from './AloudBar.module.css';
import type { AloudWait } from './create-aloud';
import { RateSelect } from './RateSelect';
import { VoiceSelect } from './VoiceSelect';

/** Whether reading aloud continues with the next article of the queue. */
export interface AloudContinuing {
  isContinuing: boolean;
  onContinue(isContinuing: boolean): void;
}

interface AloudBarProps {
  status: AloudStatus;
  problem: SpeechProblem | null;
  /** Shown after a while. */
  waitsFor: AloudWait;
  /** The article's language (BCP 47); null if unknown. */
  lang: string | null;
  /** The current passage, from 1, and the number of passages. */
  position: { passage: number; of: number } | null;
  rate: number;
  voice: string | null;
  /** The voices of the article's language, best first. */
  voices: readonly Voice[];
  isFollowing: boolean;
  /** Null or missing where there is no queue. */
  continuing?: AloudContinuing | null;
  onToggle(): void;
  onPrevious(): void;
  onNext(): void;
  onRate(rate: number): void;
  onVoice(voice: string): void;
  onFollow(): void;
  onClose(): void;
}

/** The read-aloud bar at the bottom of the reader. It takes the focus when it opens. */
export function AloudBar(props: AloudBarProps) {
  const { status, position, rate, voice, voices, isFollowing, continuing } = props;
  const messages = useMessages(readerMessages).aloud;
  const queue = useMessages(queueMessages);
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => play.current?.focus({ preventScroll: true }), []);

  const isPlaying = status === 'playing';
  const wait = useLongWait(props.waitsFor);
  const notice = useNotice(props, wait);
  const isMute = voices.length === 0;
  const goBack = () => {
    // The pressed button is removed.
    play.current?.focus({ preventScroll: true });
    props.onFollow();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles keys that bubble from its buttons.
    <div
      class={`${styles.dock} notranslate`}
      translate={false}
      onKeyDown={(event) => pressKey(event, props)}
    >
      {!isFollowing && (
        <div class={styles.back}>
          <Button icon={Undo2} onPress={goBack}>
            {messages.backToSentence}
          </Button>
        </div>
      )}
      <section class={styles.player} aria-label={messages.readAloud} data-aloud="">
        <div class={styles.buttons}>
          <IconButton
            icon={SkipBack}
            label={`${messages.previous} (,)`}
            spokenLabel={messages.previous}
            isDisabled={!position}
            onPress={props.onPrevious}
          />
          <button
            ref={play}
            type="button"
            class={styles.play}
            aria-label={isPlaying ? messages.pause : messages.play}
            title={isPlaying ? messages.pause : messages.play}
            aria-disabled={isMute || undefined}
            aria-busy={wait !== null || undefined}
            onClick={isMute ? undefined : props.onToggle}
          >
            <Icon drawing={isPlaying ? Pause : Play} isFilled />
            {wait && <span class={styles.ring} aria-hidden="true" />}
          </button>
          <IconButton
            icon={SkipForward}
            label={`${messages.next} (.)`}
            spokenLabel={messages.next}
            isDisabled={!position}
            onPress={props.onNext}
          />
        </div>
        {position && !notice && (
          <p class={styles.position}>{messages.position(position.passage, position.of)}</p>
        )}
        <p class={notice ? styles.notice : 'spoken'} role="status">
          {notice}
        </p>
        {!isMute && (
          <div class={styles.choices}>
            <RateSelect rate={rate} onChoose={props.onRate} />
            <VoiceSelect voices={voices} voice={voice} onChoose={props.onVoice} />
          </div>
        )}
        {continuing && !isMute && (
          <IconButton
            icon={ListMusic}
            label={queue.continueAloud}
            isPressed={continuing.isContinuing}
            onPress={() => continuing.onContinue(!continuing.isContinuing)}
          />
        )}
        <IconButton icon={X} label={messages.close} onPress={props.onClose} />
      </section>
    </div>
  );
}

/** Shorter waits are not shown: there is one between any two sentences. Milliseconds. */
const SHORT_WAIT = 700;

/** Returns what has delayed the voice for longer than `SHORT_WAIT`; null if nothing has. */
function useLongWait(waitsFor: AloudWait): AloudWait {
  const shown = useSignal<AloudWait>(null);
  useEffect(() => {
    if (waitsFor === null) return;
    const timer = setTimeout(() => {
      shown.value = waitsFor;
    }, SHORT_WAIT);
    return () => {
      clearTimeout(timer);
      shown.value = null;
    };
  }, [waitsFor, shown]);
  return shown.value === waitsFor ? waitsFor : null;
}

/** Returns the notice to show in place of the passage number, or null. */
function useNotice(
  { lang, voices, voice, status, problem, waitsFor }: AloudBarProps,
  wait: AloudWait,
): string | null {
  const messages = useMessages(readerMessages).aloud;
  const { language } = useInterface();
  if (wait) return messages.waits[wait];
  if (waitsFor === 'voices') return null;
  if (voices.length === 0) return messages.noVoice(lang && nameOfLanguage(lang, language));
  if (voice === null) return messages.onlyRemote;
  return status === 'failed' && problem && problem !== 'interrupted'
    ? messages.problems[problem]
    : null;
}

/**
 * Handles the keys of the bar. Keys pressed in a list of choices belong to the list: they neither move the voice nor
 * reach the reader.
 */
function pressKey(event: KeyboardEvent, props: AloudBarProps): void {
  const isInList = isElement(event.target) && event.target.localName === 'select';
  // These keys work only while the bar has the focus, so the setting for single keys does not concern them.
  const shortcut = matchShortcut(event, 'aloud', { singleKeys: true, isInField: isInList });
  if (isInList || shortcut) event.stopPropagation();
  if (!shortcut) return;
  event.preventDefault();
  actionsOf(props)[shortcut.id]();
}

const actionsOf = (props: AloudBarProps): Record<Command<'aloud'>, () => void> => ({
  previousSentence: props.onPrevious,
  nextSentence: props.onNext,
  stopAloud: props.onClose,
});
