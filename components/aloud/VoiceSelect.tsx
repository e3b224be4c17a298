import { useReaderWords } from '@/components/reader/use-reader-words';
import type { Voice } from '@/utils/aloud/speech-engine';
import styles from './AloudBar.module.css';

interface VoiceSelectProps {
  voices: readonly Voice[];
  voice: Voice | null;
  onChoose(id: string): void;
}

/** The voices, those on this computer apart from those that send the text over the network. */
export function VoiceSelect({ voices, voice, onChoose }: VoiceSelectProps) {
  const { aloud: words } = useReaderWords();
  if (voices.length === 0) return null;
  const groups = [
    { label: words.onThisComputer, of: voices.filter(({ isRemote }) => !isRemote) },
    { label: words.overTheNetwork, of: voices.filter(({ isRemote }) => isRemote) },
  ];
  return (
    <label class={styles.choice}>
      <span class="spoken">{words.voice}</span>
      <select
        value={voice?.id ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {!voice && <option value="">{words.chooseVoice}</option>}
        {groups
          .filter(({ of }) => of.length > 0)
          .map(({ label, of }) => (
            <optgroup key={label} label={label}>
              {of.map(({ id, name, lang, isRemote }) => (
                <option key={id} value={id}>
                  {isRemote ? words.remoteVoice(name, lang) : words.localVoice(name, lang)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
