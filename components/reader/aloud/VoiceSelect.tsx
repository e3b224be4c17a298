import { useMessages } from '@/components/app/use-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Voice } from '@/utils/reader/aloud/speech-engine';
import styles from './AloudBar.module.css';

interface VoiceSelectProps {
  voices: readonly Voice[];
  /** Null until one is chosen. */
  voice: string | null;
  onChoose(voice: string): void;
}

/** The voice. Remote voices are a labelled group of their own, because the text is sent to their service. */
export function VoiceSelect({ voices, voice, onChoose }: VoiceSelectProps) {
  const messages = useMessages(readerMessages).aloud;
  const local = voices.filter(({ isRemote }) => !isRemote);
  const remote = voices.filter(({ isRemote }) => isRemote);
  return (
    <select
      class={styles.select}
      aria-label={messages.voice}
      title={messages.voice}
      value={voice ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {voice === null && (
        <option value="" disabled>
          {messages.chooseVoice}
        </option>
      )}
      {local.length > 0 && (
        <optgroup label={messages.onDevice}>
          {local.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      {remote.length > 0 && (
        <optgroup label={messages.overNetwork}>
          {remote.map(({ id, name }) => (
            <option key={id} value={id}>
              {messages.remoteVoice(name)}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
