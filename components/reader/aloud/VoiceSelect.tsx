import { useMessages } from '@/components/app/use-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Voice } from '@/utils/reader/aloud/speech-engine';
import styles from './AloudPlayer.module.css';

interface VoiceSelectProps {
  voices: readonly Voice[];
  /** Null until one is chosen. */
  voice: string | null;
  onChoose(voice: string): void;
}

/** Whose voice it is. Those over the network stand apart, and each says so: the text is sent to whoever speaks it. */
export function VoiceSelect({ voices, voice, onChoose }: VoiceSelectProps) {
  const words = useMessages(readerMessages).aloud;
  const local = voices.filter(({ isRemote }) => !isRemote);
  const remote = voices.filter(({ isRemote }) => isRemote);
  return (
    <select
      class={styles.select}
      aria-label={words.voice}
      title={words.voice}
      value={voice ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {voice === null && (
        <option value="" disabled>
          {words.chooseVoice}
        </option>
      )}
      {local.length > 0 && (
        <optgroup label={words.onDevice}>
          {local.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      {remote.length > 0 && (
        <optgroup label={words.overNetwork}>
          {remote.map(({ id, name }) => (
            <option key={id} value={id}>
              {words.remoteVoice(name)}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
