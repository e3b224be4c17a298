import { Pause, Play, SkipBack, SkipForward, X } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { useInterface } from '@/components/interface/interface-context';
import { useReaderWords } from '@/components/reader/use-reader-words';
import styles from './AloudBar.module.css';
import type { Aloud, AloudChoice } from './use-aloud';
import { VoiceSelect } from './VoiceSelect';

interface AloudBarProps {
  /** Null in a browser that cannot speak. */
  aloud: Aloud | null;
  choice: AloudChoice;
  onChoose(choice: AloudChoice): void;
  onClose(): void;
}

const RATES = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5];

/** The bar of the voice that reads: pause, skip, speed, voice. */
export function AloudBar({ aloud, choice, onChoose, onClose }: AloudBarProps) {
  const { messages } = useInterface();
  const { aloud: words } = useReaderWords();
  return (
    <section class={styles.bar} aria-label={words.title}>
      {aloud ? (
        <Controls aloud={aloud} choice={choice} onChoose={onChoose} />
      ) : (
        <p class={styles.note} role="status">
          {words.cannotSpeak}
        </p>
      )}
      <IconButton icon={X} label={messages.close} onPress={onClose} />
    </section>
  );
}

function Controls({ aloud, choice, onChoose }: Omit<AloudBarProps, 'onClose'> & { aloud: Aloud }) {
  const { aloud: words } = useReaderWords();
  const { player, voice, voices, isFollowing } = aloud;
  const status = player.status.value;
  const isPlaying = status === 'playing';
  return (
    <>
      <div class={styles.buttons}>
        <IconButton
          icon={SkipBack}
          label={words.previous}
          disabled={!player.sentence.value}
          onPress={() => player.step(-1)}
        />
        <IconButton
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? words.pause : words.play}
          disabled={!voice}
          onPress={player.toggle}
        />
        <IconButton
          icon={SkipForward}
          label={words.next}
          disabled={!player.sentence.value}
          onPress={() => player.step(1)}
        />
      </div>
      <label class={styles.choice}>
        <span class="spoken">{words.speed}</span>
        <select
          value={String(choice.rate)}
          onChange={({ currentTarget }) =>
            onChoose({ ...choice, rate: Number(currentTarget.value) })
          }
        >
          {RATES.map((rate) => (
            <option key={rate} value={String(rate)}>
              {rate} ×
            </option>
          ))}
        </select>
      </label>
      <VoiceSelect
        voices={voices}
        voice={voice}
        onChoose={(id) => onChoose({ ...choice, voice: id })}
      />
      {!isFollowing.value && player.sentence.value && (
        <button type="button" class={styles.back} onClick={aloud.follow}>
          {words.back}
        </button>
      )}
      <p class={styles.note} role="status">
        {status === 'failed' && words.failed}
        {voices.length === 0 && words.noVoices}
        {voices.length > 0 && !voice && words.onlyRemote}
      </p>
    </>
  );
}
